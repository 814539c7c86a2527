RuleSet: TheGuideItself
* insert ReadOnly(StructureDefinition)
* insert SearchByCanonicalAndTitle
* insert Search(type, uri, StructureDefinition-type)

* insert ReadOnly(ValueSet)
* insert SearchByCanonicalAndTitle

* insert ReadOnly(CodeSystem)
* insert SearchByCanonicalAndTitle

* insert ReadOnly(ConceptMap)
* insert SearchByCanonicalAndTitle

* insert ReadOnly(SearchParameter)
* insert SearchByCanonical
* insert Search(base, token, SearchParameter-base)
* insert Search(code, token, SearchParameter-code)

* insert ReadOnly(OperationDefinition)
* insert SearchByCanonicalAndTitle

* insert ReadOnly(CapabilityStatement)
* insert SearchByCanonicalAndTitle

* insert ReadOnly(NamingSystem)
* insert Search(name, string, conformance-name)
* insert Search(status, token, conformance-status)
* insert Search(value, string, NamingSystem-value)

* insert ReadOnly(ImplementationGuide)
* insert SearchByCanonicalAndTitle
