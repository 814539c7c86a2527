// The entries of the bundle refer to each other by the addresses in their fullUrl.
RuleSet: Link(path, number)
* {path}.reference = "urn:uuid:4b617269-0504-4000-8000-0000000000{number}"

RuleSet: LinkToKari(path)
* insert Link({path}, 01)
RuleSet: LinkToHospital(path)
* insert Link({path}, 02)
RuleSet: LinkToMunicipality(path)
* insert Link({path}, 03)
RuleSet: LinkToGpPractice(path)
* insert Link({path}, 04)
RuleSet: LinkToOla(path)
* insert Link({path}, 05)
RuleSet: LinkToOlaAtHospital(path)
* insert Link({path}, 06)
RuleSet: LinkToStay(path)
* insert Link({path}, 07)
RuleSet: LinkToHipFracture(path)
* insert Link({path}, 08)
RuleSet: LinkToPlan(path)
* insert Link({path}, 09)
RuleSet: LinkToHome(path)
* insert Link({path}, 10)
RuleSet: LinkToFoot(path)
* insert Link({path}, 11)
RuleSet: LinkToOxygen(path)
* insert Link({path}, 12)

// The hospital's own identifier of what it sends.
RuleSet: FromHospital(value)
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "{value}"

// An entry that is created, or found again by its identifier when the bundle is sent a second time.
RuleSet: Post(number, type, instance, identifier)
* entry[+].fullUrl = "urn:uuid:4b617269-0504-4000-8000-0000000000{number}"
* entry[=].resource = {instance}
* entry[=].request.method = #POST
* entry[=].request.url = "{type}"
* entry[=].request.ifNoneExist = "identifier={identifier}"
