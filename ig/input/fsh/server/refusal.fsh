// Made by make-refusals.mjs from the enums of the server that implement Refusal. Do not edit: run build.sh.
CodeSystem: Refusal
Id: refusal
Title: "Refusal"
Description: "Why the server refuses a request: the code stands in OperationOutcome.issue.details.coding, beside a sentence in the language of the caller. A code is never changed once it is released. Where the sentence here has an ellipsis, the answer says what it is about."
* insert NorwegianTitle("Avvisning", "Avvising")
* insert OurCodes
* ^property[0].code = #status
* ^property[0].description = "HTTP status"
* ^property[0].type = #integer
* ^property[1].code = #issue
* ^property[1].description = "OperationOutcome.issue.code"
* ^property[1].type = #code
* #access-not-recorded "The access could not be written to the log. So nothing is shown, and nothing was stored. Try again in a moment; if it lasts, tell whoever runs the server."
* #access-not-recorded ^designation[0].language = #nb
* #access-not-recorded ^designation[0].value = "Oppslaget kunne ikke føres i loggen. Derfor er ingenting vist og ingenting lagret. Prøv igjen om litt; varer det, si fra til driften."
* #access-not-recorded ^designation[1].language = #nn
* #access-not-recorded ^designation[1].value = "Oppslaget kunne ikkje førast i loggen. Difor er ingenting vist og ingenting lagra. Prøv igjen om litt; varer det, sei frå til drifta."
* #access-not-recorded ^property[0].code = #status
* #access-not-recorded ^property[0].valueInteger = 503
* #access-not-recorded ^property[1].code = #issue
* #access-not-recorded ^property[1].valueCode = #transient
* #answer-lost "This request was carried out, but its answer was lost, and it is not carried out again. Look up what you sent by its identifier. To send something new, use a new Idempotency-Key."
* #answer-lost ^designation[0].language = #nb
* #answer-lost ^designation[0].value = "Forespørselen er utført, men svaret gikk tapt, og den utføres ikke på nytt. Søk opp det du sendte, med identifikatoren. Bruk en ny Idempotency-Key for å sende noe nytt."
* #answer-lost ^designation[1].language = #nn
* #answer-lost ^designation[1].value = "Førespurnaden er utført, men svaret gjekk tapt, og han blir ikkje utført på nytt. Søk opp det du sende, med identifikatoren. Bruk ein ny Idempotency-Key for å sende noko nytt."
* #answer-lost ^property[0].code = #status
* #answer-lost ^property[0].valueInteger = 409
* #answer-lost ^property[1].code = #issue
* #answer-lost ^property[1].valueCode = #conflict
* #answer-not-recorded "What you sent is stored, but the rest of the answer could not be written to the log and is held back. Read what you stored in a moment; if it lasts, tell whoever runs the server."
* #answer-not-recorded ^designation[0].language = #nb
* #answer-not-recorded ^designation[0].value = "Det du sendte, er lagret, men resten av svaret kunne ikke føres i loggen og er holdt tilbake. Les det du lagret om litt; varer det, si fra til driften."
* #answer-not-recorded ^designation[1].language = #nn
* #answer-not-recorded ^designation[1].value = "Det du sende, er lagra, men resten av svaret kunne ikkje førast i loggen og er halde tilbake. Les det du lagra om litt; varer det, sei frå til drifta."
* #answer-not-recorded ^property[0].code = #status
* #answer-not-recorded ^property[0].valueInteger = 503
* #answer-not-recorded ^property[1].code = #issue
* #answer-not-recorded ^property[1].valueCode = #transient
* #answer-not-shown "This request was carried out before, and is not carried out again. Its answer is not shown, because you may no longer see all that it is about."
* #answer-not-shown ^designation[0].language = #nb
* #answer-not-shown ^designation[0].value = "Forespørselen er utført før og utføres ikke på nytt. Svaret vises ikke, fordi du ikke lenger har tilgang til alt det gjelder."
* #answer-not-shown ^designation[1].language = #nn
* #answer-not-shown ^designation[1].value = "Førespurnaden er utført før og blir ikkje utført på nytt. Svaret blir ikkje vist, fordi du ikkje lenger har tilgang til alt det gjeld."
* #answer-not-shown ^property[0].code = #status
* #answer-not-shown ^property[0].valueInteger = 403
* #answer-not-shown ^property[1].code = #issue
* #answer-not-shown ^property[1].valueCode = #forbidden
* #as-of-not-a-date "The parameter asOf is not a date. Write a year, a month, a day, or a time with its time zone, such as 2026-05-01 or 2026-05-01T12:00:00+02:00."
* #as-of-not-a-date ^designation[0].language = #nb
* #as-of-not-a-date ^designation[0].value = "Parameteren asOf er ikke en dato. Skriv et år, en måned, en dag eller et tidspunkt med tidssone, slik: 2026-05-01 eller 2026-05-01T12:00:00+02:00."
* #as-of-not-a-date ^designation[1].language = #nn
* #as-of-not-a-date ^designation[1].value = "Parameteren asOf er ikkje ein dato. Skriv eit år, ein månad, ein dag eller eit tidspunkt med tidssone, slik: 2026-05-01 eller 2026-05-01T12:00:00+02:00."
* #as-of-not-a-date ^property[0].code = #status
* #as-of-not-a-date ^property[0].valueInteger = 400
* #as-of-not-a-date ^property[1].code = #issue
* #as-of-not-a-date ^property[1].valueCode = #value
* #as-of-to-come "The parameter asOf lies in the future. Leave it out to see the plan as it is now."
* #as-of-to-come ^designation[0].language = #nb
* #as-of-to-come ^designation[0].value = "Parameteren asOf ligger fram i tid. Utelat den for å se planen slik den er nå."
* #as-of-to-come ^designation[1].language = #nn
* #as-of-to-come ^designation[1].value = "Parameteren asOf ligg fram i tid. Utelat han for å sjå planen slik han er no."
* #as-of-to-come ^property[0].code = #status
* #as-of-to-come ^property[0].valueInteger = 400
* #as-of-to-come ^property[1].code = #issue
* #as-of-to-come ^property[1].valueCode = #value
* #author-was-another "Whoever answers cannot stand as somebody else in …. Let author be yourself or leave it out, and source the person or a relative."
* #author-was-another ^designation[0].language = #nb
* #author-was-another ^designation[0].value = "Den som svarer, kan ikke stå som en annen i …. La author være deg selv eller stå tom, og source være personen eller en pårørende."
* #author-was-another ^designation[1].language = #nn
* #author-was-another ^designation[1].value = "Den som svarer, kan ikkje stå som ein annan i …. La author vere deg sjølv eller stå tom, og source vere personen eller ein pårørande."
* #author-was-another ^property[0].code = #status
* #author-was-another ^property[0].valueInteger = 422
* #author-was-another ^property[1].code = #issue
* #author-was-another ^property[1].valueCode = #business-rule
* #being-carried-out "The same request is being carried out at this moment. Wait a second and send it again: then you get its answer."
* #being-carried-out ^designation[0].language = #nb
* #being-carried-out ^designation[0].value = "Den samme forespørselen utføres akkurat nå. Vent et sekund og send den på nytt, så får du svaret."
* #being-carried-out ^designation[1].language = #nn
* #being-carried-out ^designation[1].value = "Den same førespurnaden blir utført akkurat no. Vent eit sekund og send han på nytt, så får du svaret."
* #being-carried-out ^property[0].code = #status
* #being-carried-out ^property[0].valueInteger = 409
* #being-carried-out ^property[1].code = #issue
* #being-carried-out ^property[1].valueCode = #lock-error
* #body-incomplete "The body ended before all of it had arrived. Check Content-Length and chunking, and send again."
* #body-incomplete ^designation[0].language = #nb
* #body-incomplete ^designation[0].value = "Innholdet sluttet før alt var kommet fram. Kontroller Content-Length og oppdeling, og send på nytt."
* #body-incomplete ^designation[1].language = #nn
* #body-incomplete ^designation[1].value = "Innhaldet slutta før alt var kome fram. Kontroller Content-Length og oppdeling, og send på nytt."
* #body-incomplete ^property[0].code = #status
* #body-incomplete ^property[0].valueInteger = 400
* #body-incomplete ^property[1].code = #issue
* #body-incomplete ^property[1].valueCode = #incomplete
* #body-missing "The request has no body, and this interaction needs one. Send the resource in the body."
* #body-missing ^designation[0].language = #nb
* #body-missing ^designation[0].value = "Forespørselen mangler innhold. Send ressursen i meldingskroppen."
* #body-missing ^designation[1].language = #nn
* #body-missing ^designation[1].value = "Førespurnaden manglar innhald. Send ressursen i meldingskroppen."
* #body-missing ^property[0].code = #status
* #body-missing ^property[0].valueInteger = 400
* #body-missing ^property[1].code = #issue
* #body-missing ^property[1].valueCode = #required
* #body-too-large "The body is larger than …. Split it into several requests."
* #body-too-large ^designation[0].language = #nb
* #body-too-large ^designation[0].value = "Innholdet er større enn …. Del det på flere forespørsler."
* #body-too-large ^designation[1].language = #nn
* #body-too-large ^designation[1].value = "Innhaldet er større enn …. Del det på fleire førespurnader."
* #body-too-large ^property[0].code = #status
* #body-too-large ^property[0].valueInteger = 413
* #body-too-large ^property[1].code = #issue
* #body-too-large ^property[1].valueCode = #too-long
* #body-too-slow "The body took too long to arrive. Send all of it without pauses."
* #body-too-slow ^designation[0].language = #nb
* #body-too-slow ^designation[0].value = "Innholdet brukte for lang tid på å komme fram. Send alt uten opphold."
* #body-too-slow ^designation[1].language = #nn
* #body-too-slow ^designation[1].value = "Innhaldet brukte for lang tid på å kome fram. Send alt utan opphald."
* #body-too-slow ^property[0].code = #status
* #body-too-slow ^property[0].valueInteger = 408
* #body-too-slow ^property[1].code = #issue
* #body-too-slow ^property[1].valueCode = #timeout
* #bundle-type "A Bundle that is posted to the base address of the server must have the type transaction or batch. Correct its type and send again."
* #bundle-type ^designation[0].language = #nb
* #bundle-type ^designation[0].value = "En Bundle som sendes til serverens rotadresse, må ha typen transaction eller batch. Rett type og send på nytt."
* #bundle-type ^designation[1].language = #nn
* #bundle-type ^designation[1].value = "Ein Bundle som blir send til rotadressa til serveren, må ha typen transaction eller batch. Rett typen og send på nytt."
* #bundle-type ^property[0].code = #status
* #bundle-type ^property[0].valueInteger = 400
* #bundle-type ^property[1].code = #issue
* #bundle-type ^property[1].valueCode = #value
* #care-level-unknown "The parameter careLevel is not a known care level. Known are: …."
* #care-level-unknown ^designation[0].language = #nb
* #care-level-unknown ^designation[0].value = "Parameteren careLevel er ikke et kjent omsorgsnivå. Disse er kjent: …."
* #care-level-unknown ^designation[1].language = #nn
* #care-level-unknown ^designation[1].value = "Parameteren careLevel er ikkje eit kjent omsorgsnivå. Desse er kjende: …."
* #care-level-unknown ^property[0].code = #status
* #care-level-unknown ^property[0].valueInteger = 400
* #care-level-unknown ^property[1].code = #issue
* #care-level-unknown ^property[1].valueCode = #code-invalid
* #chain-leads-nowhere "The search parameter … is not a reference, so … leads nowhere. Leave out what follows the dot."
* #chain-leads-nowhere ^designation[0].language = #nb
* #chain-leads-nowhere ^designation[0].value = "Søkeparameteren … er ikke en referanse, så … leder ingen steder. Fjern det som står etter punktumet."
* #chain-leads-nowhere ^designation[1].language = #nn
* #chain-leads-nowhere ^designation[1].value = "Søkjeparameteren … er ikkje ein referanse, så … leier ingen stad. Fjern det som står etter punktumet."
* #chain-leads-nowhere ^property[0].code = #status
* #chain-leads-nowhere ^property[0].valueInteger = 400
* #chain-leads-nowhere ^property[1].code = #issue
* #chain-leads-nowhere ^property[1].valueCode = #not-supported
* #concerns-another-person "The reference in … leads to what belongs to another person. What belongs together in a plan concerns one person; correct the reference or the person."
* #concerns-another-person ^designation[0].language = #nb
* #concerns-another-person ^designation[0].value = "Referansen i … gjelder noe som hører til en annen person. Det som hører sammen i en plan, gjelder én person; rett referansen eller personen."
* #concerns-another-person ^designation[1].language = #nn
* #concerns-another-person ^designation[1].value = "Referansen i … gjeld noko som høyrer til ein annan person. Det som høyrer saman i ein plan, gjeld éin person; rett referansen eller personen."
* #concerns-another-person ^property[0].code = #status
* #concerns-another-person ^property[0].valueInteger = 422
* #concerns-another-person ^property[1].code = #issue
* #concerns-another-person ^property[1].valueCode = #business-rule
* #condition-not-an-identifier "A conditional create or update names one identifier of the resource itself: identifier=system|value, with a system, a value, and nothing else."
* #condition-not-an-identifier ^designation[0].language = #nb
* #condition-not-an-identifier ^designation[0].value = "En betinget lagring må oppgi én identifikator som står i ressursen selv: identifier=system|value, med system og verdi, og ingenting mer."
* #condition-not-an-identifier ^designation[1].language = #nn
* #condition-not-an-identifier ^designation[1].value = "Ei lagring på vilkår må oppgi éin identifikator som står i ressursen sjølv: identifier=system|value, med system og verdi, og ikkje noko meir."
* #condition-not-an-identifier ^property[0].code = #status
* #condition-not-an-identifier ^property[0].valueInteger = 400
* #condition-not-an-identifier ^property[1].code = #issue
* #condition-not-an-identifier ^property[1].valueCode = #not-supported
* #condition-not-in-resource "The condition names an identifier that the resource itself lacks. Add it to the identifier of the resource, so that it is found when it is sent again."
* #condition-not-in-resource ^designation[0].language = #nb
* #condition-not-in-resource ^designation[0].value = "Betingelsen oppgir en identifikator som ressursen selv ikke har. Legg den til i identifier i ressursen, så den blir funnet igjen neste gang den sendes."
* #condition-not-in-resource ^designation[1].language = #nn
* #condition-not-in-resource ^designation[1].value = "Vilkåret oppgir ein identifikator som ressursen sjølv ikkje har. Legg han til i identifier i ressursen, så han blir funnen att neste gong han blir send."
* #condition-not-in-resource ^property[0].code = #status
* #condition-not-in-resource ^property[0].valueInteger = 400
* #condition-not-in-resource ^property[1].code = #issue
* #condition-not-in-resource ^property[1].valueCode = #invalid
* #conflict "The change conflicts with what is already stored. Read the current version and try again."
* #conflict ^designation[0].language = #nb
* #conflict ^designation[0].value = "Endringen er i strid med det som alt er lagret. Les gjeldende versjon og prøv igjen."
* #conflict ^designation[1].language = #nn
* #conflict ^designation[1].value = "Endringa er i strid med det som alt er lagra. Les gjeldande versjon og prøv igjen."
* #conflict ^property[0].code = #status
* #conflict ^property[0].valueInteger = 409
* #conflict ^property[1].code = #issue
* #conflict ^property[1].valueCode = #conflict
* #content-encoding-not-supported "A compressed body is not accepted. Send it without Content-Encoding."
* #content-encoding-not-supported ^designation[0].language = #nb
* #content-encoding-not-supported ^designation[0].value = "Komprimert innhold tas ikke imot. Send det uten Content-Encoding."
* #content-encoding-not-supported ^designation[1].language = #nn
* #content-encoding-not-supported ^designation[1].value = "Komprimert innhald blir ikkje teke imot. Send det utan Content-Encoding."
* #content-encoding-not-supported ^property[0].code = #status
* #content-encoding-not-supported ^property[0].valueInteger = 415
* #content-encoding-not-supported ^property[1].code = #issue
* #content-encoding-not-supported ^property[1].valueCode = #not-supported
* #content-type-not-supported "The Content-Type is missing or not accepted here. Use application/fhir+json or application/fhir+xml in UTF-8; application/json-patch+json for PATCH; application/x-www-form-urlencoded for _search."
* #content-type-not-supported ^designation[0].language = #nb
* #content-type-not-supported ^designation[0].value = "Content-Type mangler eller godtas ikke her. Bruk application/fhir+json eller application/fhir+xml i UTF-8; application/json-patch+json for PATCH; application/x-www-form-urlencoded for _search."
* #content-type-not-supported ^designation[1].language = #nn
* #content-type-not-supported ^designation[1].value = "Content-Type manglar eller er ikkje godteken her. Bruk application/fhir+json eller application/fhir+xml i UTF-8; application/json-patch+json for PATCH; application/x-www-form-urlencoded for _search."
* #content-type-not-supported ^property[0].code = #status
* #content-type-not-supported ^property[0].valueInteger = 415
* #content-type-not-supported ^property[1].code = #issue
* #content-type-not-supported ^property[1].valueCode = #not-supported
* #count-negative "The parameter _count is the number of matches on a page and cannot be negative. Give a positive number, or leave it out."
* #count-negative ^designation[0].language = #nb
* #count-negative ^designation[0].value = "Parameteren _count er antallet treff på en side og kan ikke være negativt. Gi et positivt tall, eller utelat _count."
* #count-negative ^designation[1].language = #nn
* #count-negative ^designation[1].value = "Parameteren _count er talet på treff på ei side og kan ikkje vere negativt. Gi eit positivt tal, eller utelat _count."
* #count-negative ^property[0].code = #status
* #count-negative ^property[0].valueInteger = 400
* #count-negative ^property[1].code = #issue
* #count-negative ^property[1].valueCode = #value
* #database-away "The database could not be reached while this was being done. Nothing is shown. What you sent may or may not have been stored: send the same again in a few seconds."
* #database-away ^designation[0].language = #nb
* #database-away ^designation[0].value = "Databasen var ikke å nå mens dette ble gjort. Ingenting er vist. Det du sendte, kan være lagret eller ikke: send det samme igjen om noen sekunder."
* #database-away ^designation[1].language = #nn
* #database-away ^designation[1].value = "Databasen var ikkje å nå medan dette vart gjort. Ingenting er vist. Det du sende, kan vere lagra eller ikkje: send det same igjen om nokre sekund."
* #database-away ^property[0].code = #status
* #database-away ^property[0].valueInteger = 503
* #database-away ^property[1].code = #issue
* #database-away ^property[1].valueCode = #transient
* #deleted-record "The record has been deleted. Its history may still be read."
* #deleted-record ^designation[0].language = #nb
* #deleted-record ^designation[0].value = "Opplysningen er slettet. Historikken kan fortsatt leses."
* #deleted-record ^designation[1].language = #nn
* #deleted-record ^designation[1].value = "Opplysninga er sletta. Historikken kan framleis lesast."
* #deleted-record ^property[0].code = #status
* #deleted-record ^property[0].valueInteger = 410
* #deleted-record ^property[1].code = #issue
* #deleted-record ^property[1].valueCode = #deleted
* #doctype-not-allowed "The XML has a document type declaration (DOCTYPE). Remove it, and write characters in place of entities."
* #doctype-not-allowed ^designation[0].language = #nb
* #doctype-not-allowed ^designation[0].value = "XML-en har en dokumenttype (DOCTYPE). Fjern den, og skriv tegn i stedet for entiteter."
* #doctype-not-allowed ^designation[1].language = #nn
* #doctype-not-allowed ^designation[1].value = "XML-en har ein dokumenttype (DOCTYPE). Fjern han, og skriv teikn i staden for entitetar."
* #doctype-not-allowed ^property[0].code = #status
* #doctype-not-allowed ^property[0].valueInteger = 400
* #doctype-not-allowed ^property[1].code = #issue
* #doctype-not-allowed ^property[1].valueCode = #structure
* #duplicate-key "The same key is given twice in one object, at line …, column …. Keep one of them."
* #duplicate-key ^designation[0].language = #nb
* #duplicate-key ^designation[0].value = "Samme nøkkel står to ganger i ett objekt, på linje …, kolonne …. Behold én av dem."
* #duplicate-key ^designation[1].language = #nn
* #duplicate-key ^designation[1].value = "Same nøkkel står to gonger i eitt objekt, på linje …, kolonne …. Behald éin av dei."
* #duplicate-key ^property[0].code = #status
* #duplicate-key ^property[0].valueInteger = 400
* #duplicate-key ^property[1].code = #issue
* #duplicate-key ^property[1].valueCode = #structure
* #element-not-known "The parameter _elements names an element that … does not have. Write names of elements, with commas between."
* #element-not-known ^designation[0].language = #nb
* #element-not-known ^designation[0].value = "Parameteren _elements oppgir et element som … ikke har. Skriv navn på elementer, med komma mellom."
* #element-not-known ^designation[1].language = #nn
* #element-not-known ^designation[1].value = "Parameteren _elements gir opp eit element som … ikkje har. Skriv namn på element, med komma mellom."
* #element-not-known ^property[0].code = #status
* #element-not-known ^property[0].valueInteger = 400
* #element-not-known ^property[1].code = #issue
* #element-not-known ^property[1].valueCode = #value
* #entry-condition-twice "An earlier entry of the same Bundle has the same condition, or the same identifier of your own. Send the resource once, and refer to it by fullUrl. If they are two resources, give each an identifier of its own."
* #entry-condition-twice ^designation[0].language = #nb
* #entry-condition-twice ^designation[0].value = "En tidligere oppføring i samme Bundle har den samme betingelsen, eller den samme identifikatoren av deres egne. Send ressursen én gang, og vis til den med fullUrl. Er det to ressurser, så gi dem hver sin identifikator."
* #entry-condition-twice ^designation[1].language = #nn
* #entry-condition-twice ^designation[1].value = "Ei tidlegare oppføring i same Bundle har det same vilkåret, eller den same identifikatoren av dykkar eigne. Send ressursen éin gong, og vis til han med fullUrl. Er det to ressursar, så gi dei kvar sin identifikator."
* #entry-condition-twice ^property[0].code = #status
* #entry-condition-twice ^property[0].valueInteger = 400
* #entry-condition-twice ^property[1].code = #issue
* #entry-condition-twice ^property[1].valueCode = #invalid
* #entry-creates-a-version "If-Match names a version that is there, and POST makes something new. Leave If-Match out."
* #entry-creates-a-version ^designation[0].language = #nb
* #entry-creates-a-version ^designation[0].value = "If-Match gjelder en versjon som finnes, og POST lager noe nytt. Utelat If-Match."
* #entry-creates-a-version ^designation[1].language = #nn
* #entry-creates-a-version ^designation[1].value = "If-Match gjeld ein versjon som finst, og POST lagar noko nytt. Utelat If-Match."
* #entry-creates-a-version ^property[0].code = #status
* #entry-creates-a-version ^property[0].valueInteger = 400
* #entry-creates-a-version ^property[1].code = #issue
* #entry-creates-a-version ^property[1].valueCode = #invalid
* #entry-creates-elsewhere "POST in a Bundle creates a resource, so its request.url is the type alone: …."
* #entry-creates-elsewhere ^designation[0].language = #nb
* #entry-creates-elsewhere ^designation[0].value = "POST i en Bundle oppretter en ressurs, så request.url skal bare være typen: …."
* #entry-creates-elsewhere ^designation[1].language = #nn
* #entry-creates-elsewhere ^designation[1].value = "POST i ein Bundle opprettar ein ressurs, så request.url skal berre vere typen: …."
* #entry-creates-elsewhere ^property[0].code = #status
* #entry-creates-elsewhere ^property[0].valueInteger = 400
* #entry-creates-elsewhere ^property[1].code = #issue
* #entry-creates-elsewhere ^property[1].valueCode = #not-supported
* #entry-deletes-by-search "Deleting and patching by a search are not supported. Name the record: type/id."
* #entry-deletes-by-search ^designation[0].language = #nb
* #entry-deletes-by-search ^designation[0].value = "Sletting og PATCH med søk støttes ikke. Oppgi ressursen: type/id."
* #entry-deletes-by-search ^designation[1].language = #nn
* #entry-deletes-by-search ^designation[1].value = "Sletting og PATCH med søk er ikkje støtta. Oppgi ressursen: type/id."
* #entry-deletes-by-search ^property[0].code = #status
* #entry-deletes-by-search ^property[0].valueInteger = 400
* #entry-deletes-by-search ^property[1].code = #issue
* #entry-deletes-by-search ^property[1].valueCode = #not-supported
* #entry-interaction-not-offered "Resources of the type … cannot be changed in this way here. Leave the entry out; /fhir/metadata tells what is offered."
* #entry-interaction-not-offered ^designation[0].language = #nb
* #entry-interaction-not-offered ^designation[0].value = "Ressurser av typen … kan ikke endres på denne måten her. Ta ut oppføringen; /fhir/metadata viser hva som tilbys."
* #entry-interaction-not-offered ^designation[1].language = #nn
* #entry-interaction-not-offered ^designation[1].value = "Ressursar av typen … kan ikkje endrast på denne måten her. Ta ut oppføringa; /fhir/metadata viser kva som er tilbode."
* #entry-interaction-not-offered ^property[0].code = #status
* #entry-interaction-not-offered ^property[0].valueInteger = 400
* #entry-interaction-not-offered ^property[1].code = #issue
* #entry-interaction-not-offered ^property[1].valueCode = #not-supported
* #entry-reads-in-transaction "A transaction writes all or nothing; reading belongs in a batch. Send the GET entries in a Bundle of the type batch."
* #entry-reads-in-transaction ^designation[0].language = #nb
* #entry-reads-in-transaction ^designation[0].value = "En transaksjon skriver alt eller ingenting; lesing hører hjemme i en batch. Send GET-oppføringene i en Bundle av typen batch."
* #entry-reads-in-transaction ^designation[1].language = #nn
* #entry-reads-in-transaction ^designation[1].value = "Ein transaksjon skriv alt eller ingenting; lesing høyrer heime i ein batch. Send GET-oppføringane i ein Bundle av typen batch."
* #entry-reads-in-transaction ^property[0].code = #status
* #entry-reads-in-transaction ^property[0].valueInteger = 400
* #entry-reads-in-transaction ^property[1].code = #issue
* #entry-reads-in-transaction ^property[1].valueCode = #not-supported
* #entry-record-twice "An earlier entry of the same Bundle writes the same record. Make them one, or send one of them afterwards."
* #entry-record-twice ^designation[0].language = #nb
* #entry-record-twice ^designation[0].value = "En tidligere oppføring i samme Bundle skriver den samme opplysningen. Slå dem sammen til én, eller send den ene etterpå."
* #entry-record-twice ^designation[1].language = #nn
* #entry-record-twice ^designation[1].value = "Ei tidlegare oppføring i same Bundle skriv den same opplysninga. Slå dei saman til éi, eller send den eine etterpå."
* #entry-record-twice ^property[0].code = #status
* #entry-record-twice ^property[0].valueInteger = 400
* #entry-record-twice ^property[1].code = #issue
* #entry-record-twice ^property[1].valueCode = #invalid
* #entry-request-missing "The entry lacks request.method or request.url. Give both."
* #entry-request-missing ^designation[0].language = #nb
* #entry-request-missing ^designation[0].value = "Oppføringen mangler request.method eller request.url. Oppgi begge."
* #entry-request-missing ^designation[1].language = #nn
* #entry-request-missing ^designation[1].value = "Oppføringa manglar request.method eller request.url. Oppgi begge."
* #entry-request-missing ^property[0].code = #status
* #entry-request-missing ^property[0].valueInteger = 400
* #entry-request-missing ^property[1].code = #issue
* #entry-request-missing ^property[1].valueCode = #required
* #entry-resource-missing "The entry lacks the resource to be stored. Put it in resource."
* #entry-resource-missing ^designation[0].language = #nb
* #entry-resource-missing ^designation[0].value = "Oppføringen mangler ressursen som skal lagres. Legg den i resource."
* #entry-resource-missing ^designation[1].language = #nn
* #entry-resource-missing ^designation[1].value = "Oppføringa manglar ressursen som skal lagrast. Legg han i resource."
* #entry-resource-missing ^property[0].code = #status
* #entry-resource-missing ^property[0].valueInteger = 400
* #entry-resource-missing ^property[1].code = #issue
* #entry-resource-missing ^property[1].valueCode = #required
* #entry-resource-of-other-type "The resource of the entry is of the type …, but its request.url names …. Correct the one that is wrong."
* #entry-resource-of-other-type ^designation[0].language = #nb
* #entry-resource-of-other-type ^designation[0].value = "Ressursen i oppføringen er av typen …, men request.url gjelder …. Rett den som er feil."
* #entry-resource-of-other-type ^designation[1].language = #nn
* #entry-resource-of-other-type ^designation[1].value = "Ressursen i oppføringa er av typen …, men request.url gjeld …. Rett den som er feil."
* #entry-resource-of-other-type ^property[0].code = #status
* #entry-resource-of-other-type ^property[0].valueInteger = 400
* #entry-resource-of-other-type ^property[1].code = #issue
* #entry-resource-of-other-type ^property[1].valueCode = #invalid
* #entry-type-not-stored "The server stores no such resource type, or request.url is not relative to the base address of the server. Leave the entry out, or correct its request.url."
* #entry-type-not-stored ^designation[0].language = #nb
* #entry-type-not-stored ^designation[0].value = "Serveren lagrer ingen slik ressurstype, eller request.url er ikke relativ til serverens rotadresse. Ta ut oppføringen, eller rett request.url."
* #entry-type-not-stored ^designation[1].language = #nn
* #entry-type-not-stored ^designation[1].value = "Serveren lagrar ingen slik ressurstype, eller request.url er ikkje relativ til rotadressa til serveren. Ta ut oppføringa, eller rett request.url."
* #entry-type-not-stored ^property[0].code = #status
* #entry-type-not-stored ^property[0].valueInteger = 400
* #entry-type-not-stored ^property[1].code = #issue
* #entry-type-not-stored ^property[1].valueCode = #not-supported
* #forbidden-character "The request holds a character that may not be stored: a control character, a null or half a surrogate pair. Remove it and send again."
* #forbidden-character ^designation[0].language = #nb
* #forbidden-character ^designation[0].value = "Forespørselen har et tegn som ikke kan lagres: et styretegn, et nulltegn eller et halvt surrogatpar. Fjern det og send på nytt."
* #forbidden-character ^designation[1].language = #nn
* #forbidden-character ^designation[1].value = "Førespurnaden har eit teikn som ikkje kan lagrast: eit styreteikn, eit nullteikn eller eit halvt surrogatpar. Fjern det og send på nytt."
* #forbidden-character ^property[0].code = #status
* #forbidden-character ^property[0].valueInteger = 400
* #forbidden-character ^property[1].code = #issue
* #forbidden-character ^property[1].valueCode = #structure
* #form-change-impossible "Item …: the form changes … in a way that cannot be carried out, so the response was not stored. Check each operation: type, path, name and value, and that the element exists."
* #form-change-impossible ^designation[0].language = #nb
* #form-change-impossible ^designation[0].value = "Felt …: skjemaet endrer … på en måte som ikke lar seg gjøre, så besvarelsen ble ikke lagret. Sjekk hver operasjon: type, path, name og value, og at elementet finnes."
* #form-change-impossible ^designation[1].language = #nn
* #form-change-impossible ^designation[1].value = "Felt …: skjemaet endrar … på ein måte som ikkje lèt seg gjere, så svaret vart ikkje lagra. Sjekk kvar operasjon: type, path, name og value, og at elementet finst."
* #form-change-impossible ^property[0].code = #status
* #form-change-impossible ^property[0].valueInteger = 422
* #form-change-impossible ^property[1].code = #issue
* #form-change-impossible ^property[1].valueCode = #value
* #form-changes-no-record "Item …: the form changes something, but does not say what in a way that can be followed, so the response was not stored. Let url be type and id, such as Goal/123, of something that a form may change."
* #form-changes-no-record ^designation[0].language = #nb
* #form-changes-no-record ^designation[0].value = "Felt …: skjemaet endrer noe, men sier ikke hva på en måte som kan følges, så besvarelsen ble ikke lagret. La url være type og id, som Goal/123, av noe et skjema kan endre."
* #form-changes-no-record ^designation[1].language = #nn
* #form-changes-no-record ^designation[1].value = "Felt …: skjemaet endrar noko, men seier ikkje kva på ein måte som kan følgjast, så svaret vart ikkje lagra. La url vere type og id, som Goal/123, av noko eit skjema kan endre."
* #form-changes-no-record ^property[0].code = #status
* #form-changes-no-record ^property[0].valueInteger = 422
* #form-changes-no-record ^property[1].code = #issue
* #form-changes-no-record ^property[1].valueCode = #value
* #form-condition-not-kept "Item …: the form sets a condition (…) that cannot be kept, so the response was not stored. Use ifNoneExist with identifier=system|value, or leave it out."
* #form-condition-not-kept ^designation[0].language = #nb
* #form-condition-not-kept ^designation[0].value = "Felt …: skjemaet stiller en betingelse (…) som ikke kan holdes, så besvarelsen ble ikke lagret. Bruk ifNoneExist med identifier=system|verdi, eller la den være."
* #form-condition-not-kept ^designation[1].language = #nn
* #form-condition-not-kept ^designation[1].value = "Felt …: skjemaet set eit vilkår (…) som ikkje kan haldast, så svaret vart ikkje lagra. Bruk ifNoneExist med identifier=system|verdi, eller la det vere."
* #form-condition-not-kept ^property[0].code = #status
* #form-condition-not-kept ^property[0].valueInteger = 422
* #form-condition-not-kept ^property[1].code = #issue
* #form-condition-not-kept ^property[1].valueCode = #not-supported
* #form-makes-no-such-thing "Item …: a form cannot make … here, so the response was not stored. Let it make goals, observations, tasks or other things that concern the person."
* #form-makes-no-such-thing ^designation[0].language = #nb
* #form-makes-no-such-thing ^designation[0].value = "Felt …: et skjema kan ikke lage … her, så besvarelsen ble ikke lagret. La det lage mål, observasjoner, oppgaver eller annet som gjelder personen."
* #form-makes-no-such-thing ^designation[1].language = #nn
* #form-makes-no-such-thing ^designation[1].value = "Felt …: eit skjema kan ikkje lage … her, så svaret vart ikkje lagra. La det lage mål, observasjonar, oppgåver eller anna som gjeld personen."
* #form-makes-no-such-thing ^property[0].code = #status
* #form-makes-no-such-thing ^property[0].valueInteger = 422
* #form-makes-no-such-thing ^property[1].code = #issue
* #form-makes-no-such-thing ^property[1].valueCode = #not-supported
* #form-not-about-the-person "Item …: the form makes or changes something (…) that is not about the person of the response, or does not exist, so the response was not stored. Check the references in the answers, and that what the form makes is about the same person as the response."
* #form-not-about-the-person ^designation[0].language = #nb
* #form-not-about-the-person ^designation[0].value = "Felt …: skjemaet lager eller endrer noe (…) som ikke gjelder personen i besvarelsen, eller som ikke finnes, så besvarelsen ble ikke lagret. Sjekk referansene i svarene, og at det skjemaet lager, gjelder samme person som besvarelsen."
* #form-not-about-the-person ^designation[1].language = #nn
* #form-not-about-the-person ^designation[1].value = "Felt …: skjemaet lagar eller endrar noko (…) som ikkje gjeld personen i svaret, eller som ikkje finst, så svaret vart ikkje lagra. Sjekk referansane i svara, og at det skjemaet lagar, gjeld same person som svaret."
* #form-not-about-the-person ^property[0].code = #status
* #form-not-about-the-person ^property[0].valueInteger = 422
* #form-not-about-the-person ^property[1].code = #issue
* #form-not-about-the-person ^property[1].valueCode = #forbidden
* #form-not-here "The form that the response answers is not stored here. Check url and version in questionnaire, or send the form as the parameter questionnaire."
* #form-not-here ^designation[0].language = #nb
* #form-not-here ^designation[0].value = "Skjemaet som er besvart, er ikke lagret her. Sjekk url og versjon i questionnaire, eller send skjemaet som parameteren questionnaire."
* #form-not-here ^designation[1].language = #nn
* #form-not-here ^designation[1].value = "Skjemaet det er svart på, er ikkje lagra her. Sjekk url og versjon i questionnaire, eller send skjemaet som parameteren questionnaire."
* #form-not-here ^property[0].code = #status
* #form-not-here ^property[0].valueInteger = 404
* #form-not-here ^property[1].code = #issue
* #form-not-here ^property[1].valueCode = #not-found
* #form-not-named "The response does not say which form it answers. Fill in questionnaire with url|version, or send the form as the parameter questionnaire."
* #form-not-named ^designation[0].language = #nb
* #form-not-named ^designation[0].value = "Besvarelsen sier ikke hvilket skjema den svarer på. Fyll ut questionnaire med url|version, eller send skjemaet som parameteren questionnaire."
* #form-not-named ^designation[1].language = #nn
* #form-not-named ^designation[1].value = "Svara seier ikkje kva skjema dei svarer på. Fyll ut questionnaire med url|version, eller send skjemaet som parameteren questionnaire."
* #form-not-named ^property[0].code = #status
* #form-not-named ^property[0].valueInteger = 422
* #form-not-named ^property[1].code = #issue
* #form-not-named ^property[1].valueCode = #required
* #form-writes-over "Item …: the form writes over something that is stored (…), so the response was not stored. Let it make something new, or change what is there by a patch."
* #form-writes-over ^designation[0].language = #nb
* #form-writes-over ^designation[0].value = "Felt …: skjemaet skriver over noe som er lagret (…), så besvarelsen ble ikke lagret. La det lage noe nytt, eller endre det som er der, med patch."
* #form-writes-over ^designation[1].language = #nn
* #form-writes-over ^designation[1].value = "Felt …: skjemaet skriv over noko som er lagra (…), så svaret vart ikkje lagra. La det lage noko nytt, eller endre det som er der, med patch."
* #form-writes-over ^property[0].code = #status
* #form-writes-over ^property[0].valueInteger = 422
* #form-writes-over ^property[1].code = #issue
* #form-writes-over ^property[1].valueCode = #not-supported
* #headers-too-large "The headers of the request are too large. Send fewer or shorter headers."
* #headers-too-large ^designation[0].language = #nb
* #headers-too-large ^designation[0].value = "Hodet i forespørselen er for stort. Send færre eller kortere hodefelt."
* #headers-too-large ^designation[1].language = #nn
* #headers-too-large ^designation[1].value = "Hovudet i førespurnaden er for stort. Send færre eller kortare hovudfelt."
* #headers-too-large ^property[0].code = #status
* #headers-too-large ^property[0].valueInteger = 431
* #headers-too-large ^property[1].code = #issue
* #headers-too-large ^property[1].valueCode = #too-long
* #id-not-a-uuid "An id chosen by the sender must be a UUID, such as 3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f. Or use POST, and the server chooses one."
* #id-not-a-uuid ^designation[0].language = #nb
* #id-not-a-uuid ^designation[0].value = "En id som avsenderen velger selv, må være en UUID, for eksempel 3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f. Eller bruk POST, så velger serveren en."
* #id-not-a-uuid ^designation[1].language = #nn
* #id-not-a-uuid ^designation[1].value = "Ein id som avsendaren vel sjølv, må vere ein UUID, til dømes 3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f. Eller bruk POST, så vel serveren ein."
* #id-not-a-uuid ^property[0].code = #status
* #id-not-a-uuid ^property[0].valueInteger = 400
* #id-not-a-uuid ^property[1].code = #issue
* #id-not-a-uuid ^property[1].valueCode = #value
* #idempotency-key-malformed "The Idempotency-Key is missing its value, is longer than 200 characters, or has characters other than visible ASCII. Send one, such as a new UUID for each new request."
* #idempotency-key-malformed ^designation[0].language = #nb
* #idempotency-key-malformed ^designation[0].value = "Idempotency-Key mangler verdi, er lengre enn 200 tegn eller har andre tegn enn synlig ASCII. Send én, for eksempel en ny UUID for hver ny forespørsel."
* #idempotency-key-malformed ^designation[1].language = #nn
* #idempotency-key-malformed ^designation[1].value = "Idempotency-Key manglar verdi, er lengre enn 200 teikn eller har andre teikn enn synleg ASCII. Send éin, til dømes ein ny UUID for kvar ny førespurnad."
* #idempotency-key-malformed ^property[0].code = #status
* #idempotency-key-malformed ^property[0].valueInteger = 400
* #idempotency-key-malformed ^property[1].code = #issue
* #idempotency-key-malformed ^property[1].valueCode = #value
* #idempotency-key-of-another-request "This Idempotency-Key was used in the last 24 hours for a request with another content or by another user. Send the same again to get the same answer; for something else, use a new key."
* #idempotency-key-of-another-request ^designation[0].language = #nb
* #idempotency-key-of-another-request ^designation[0].value = "Denne Idempotency-Key er brukt det siste døgnet for en forespørsel med et annet innhold eller av en annen bruker. Send det samme på nytt for å få samme svar; bruk en ny nøkkel for noe annet."
* #idempotency-key-of-another-request ^designation[1].language = #nn
* #idempotency-key-of-another-request ^designation[1].value = "Denne Idempotency-Key er brukt det siste døgnet for ein førespurnad med eit anna innhald eller av ein annan brukar. Send det same på nytt for å få same svar; bruk ein ny nøkkel for noko anna."
* #idempotency-key-of-another-request ^property[0].code = #status
* #idempotency-key-of-another-request ^property[0].valueInteger = 422
* #idempotency-key-of-another-request ^property[1].code = #issue
* #idempotency-key-of-another-request ^property[1].valueCode = #conflict
* #identifier-taken "Another resource of the type … already has this identifier. Find it with a search, or send this one with ifNoneExist, and it will be matched."
* #identifier-taken ^designation[0].language = #nb
* #identifier-taken ^designation[0].value = "En annen ressurs av typen … har allerede denne identifikatoren. Søk den fram, eller send denne med ifNoneExist, så blir den gjenkjent."
* #identifier-taken ^designation[1].language = #nn
* #identifier-taken ^designation[1].value = "Ein annan ressurs av typen … har allereie denne identifikatoren. Søk han fram, eller send denne med ifNoneExist, så blir han kjend att."
* #identifier-taken ^property[0].code = #status
* #identifier-taken ^property[0].valueInteger = 409
* #identifier-taken ^property[1].code = #issue
* #identifier-taken ^property[1].valueCode = #duplicate
* #identity-number-in-url "The address contains a national identity number, and addresses are logged. Search with POST [type]/_search and put the number in the body."
* #identity-number-in-url ^designation[0].language = #nb
* #identity-number-in-url ^designation[0].value = "Adressen inneholder et fødselsnummer eller D-nummer, og adresser havner i logger. Søk med POST [type]/_search og legg nummeret i meldingskroppen."
* #identity-number-in-url ^designation[1].language = #nn
* #identity-number-in-url ^designation[1].value = "Adressa inneheld eit fødselsnummer eller D-nummer, og adresser hamnar i loggar. Søk med POST [type]/_search og legg nummeret i meldingskroppen."
* #identity-number-in-url ^property[0].code = #status
* #identity-number-in-url ^property[0].valueInteger = 400
* #identity-number-in-url ^property[1].code = #issue
* #identity-number-in-url ^property[1].valueCode = #value
* #if-match-malformed "If-Match must be the ETag as it was given when you read, such as W/\"3\", or several with commas between them."
* #if-match-malformed ^designation[0].language = #nb
* #if-match-malformed ^designation[0].value = "If-Match må være ETag-en fra lesingen slik den ble gitt, for eksempel W/\"3\", eller flere med komma mellom."
* #if-match-malformed ^designation[1].language = #nn
* #if-match-malformed ^designation[1].value = "If-Match må vere ETag-en frå lesinga slik han vart gjeven, til dømes W/\"3\", eller fleire med komma mellom."
* #if-match-malformed ^property[0].code = #status
* #if-match-malformed ^property[0].valueInteger = 400
* #if-match-malformed ^property[1].code = #issue
* #if-match-malformed ^property[1].valueCode = #value
* #include-not-supported "The parameter … does not support this value for …. Supported are: …."
* #include-not-supported ^designation[0].language = #nb
* #include-not-supported ^designation[0].value = "Parameteren … støtter ikke denne verdien for …. Disse støttes: …."
* #include-not-supported ^designation[1].language = #nn
* #include-not-supported ^designation[1].value = "Parameteren … støttar ikkje denne verdien for …. Desse er støtta: …."
* #include-not-supported ^property[0].code = #status
* #include-not-supported ^property[0].valueInteger = 400
* #include-not-supported ^property[1].code = #issue
* #include-not-supported ^property[1].valueCode = #not-supported
* #internal-error "Something failed on our side. Try again; if it fails again, tell the operator this reference: …"
* #internal-error ^designation[0].language = #nb
* #internal-error ^designation[0].value = "Noe feilet hos oss. Prøv igjen; feiler det på nytt, gi driften denne referansen: …"
* #internal-error ^designation[1].language = #nn
* #internal-error ^designation[1].value = "Noko feila hos oss. Prøv igjen; feilar det på nytt, gi drifta denne referansen: …"
* #internal-error ^property[0].code = #status
* #internal-error ^property[0].valueInteger = 500
* #internal-error ^property[1].code = #issue
* #internal-error ^property[1].valueCode = #exception
* #invalid-request "The request cannot be understood. Correct it and send again."
* #invalid-request ^designation[0].language = #nb
* #invalid-request ^designation[0].value = "Forespørselen kan ikke forstås. Rett den og send på nytt."
* #invalid-request ^designation[1].language = #nn
* #invalid-request ^designation[1].value = "Førespurnaden kan ikkje forståast. Rett han og send på nytt."
* #invalid-request ^property[0].code = #status
* #invalid-request ^property[0].valueInteger = 400
* #invalid-request ^property[1].code = #issue
* #invalid-request ^property[1].valueCode = #invalid
* #invalid-search-value "A value in this search does not have the form that its parameter takes. Correct it as the diagnostics say."
* #invalid-search-value ^designation[0].language = #nb
* #invalid-search-value ^designation[0].value = "En verdi i søket har ikke den formen parameteren skal ha. Rett den som diagnosen sier."
* #invalid-search-value ^designation[1].language = #nn
* #invalid-search-value ^designation[1].value = "Ein verdi i søket har ikkje den forma parameteren skal ha. Rett han som diagnosen seier."
* #invalid-search-value ^property[0].code = #status
* #invalid-search-value ^property[0].valueInteger = 400
* #invalid-search-value ^property[1].code = #issue
* #invalid-search-value ^property[1].valueCode = #value
* #malformed-json "The body is not well-formed JSON, or not the kind of JSON asked for. Reading stopped at line …, column …."
* #malformed-json ^designation[0].language = #nb
* #malformed-json ^designation[0].value = "Innholdet er ikke gyldig JSON, eller ikke den formen for JSON som ventes. Lesingen stanset på linje …, kolonne …."
* #malformed-json ^designation[1].language = #nn
* #malformed-json ^designation[1].value = "Innhaldet er ikkje gyldig JSON, eller ikkje den forma for JSON som er venta. Lesinga stansa på linje …, kolonne …."
* #malformed-json ^property[0].code = #status
* #malformed-json ^property[0].valueInteger = 400
* #malformed-json ^property[1].code = #issue
* #malformed-json ^property[1].valueCode = #structure
* #malformed-url-encoding "The address or form is not valid percent-encoded UTF-8. Encode each parameter and send again."
* #malformed-url-encoding ^designation[0].language = #nb
* #malformed-url-encoding ^designation[0].value = "Adressen eller skjemaet er ikke gyldig prosentkodet UTF-8. Kod hver parameter og send på nytt."
* #malformed-url-encoding ^designation[1].language = #nn
* #malformed-url-encoding ^designation[1].value = "Adressa eller skjemaet er ikkje gyldig prosentkoda UTF-8. Kod kvar parameter og send på nytt."
* #malformed-url-encoding ^property[0].code = #status
* #malformed-url-encoding ^property[0].valueInteger = 400
* #malformed-url-encoding ^property[1].code = #issue
* #malformed-url-encoding ^property[1].valueCode = #structure
* #malformed-xml "The body is not well-formed XML. Reading stopped at line …, column …."
* #malformed-xml ^designation[0].language = #nb
* #malformed-xml ^designation[0].value = "Innholdet er ikke gyldig XML. Lesingen stanset på linje …, kolonne …."
* #malformed-xml ^designation[1].language = #nn
* #malformed-xml ^designation[1].value = "Innhaldet er ikkje gyldig XML. Lesinga stansa på linje …, kolonne …."
* #malformed-xml ^property[0].code = #status
* #malformed-xml ^property[0].valueInteger = 400
* #malformed-xml ^property[1].code = #issue
* #malformed-xml ^property[1].valueCode = #structure
* #method-not-allowed "This HTTP method is not offered here. /fhir/metadata tells which interactions are."
* #method-not-allowed ^designation[0].language = #nb
* #method-not-allowed ^designation[0].value = "Denne HTTP-metoden tilbys ikke her. /fhir/metadata viser hva som tilbys."
* #method-not-allowed ^designation[1].language = #nn
* #method-not-allowed ^designation[1].value = "Denne HTTP-metoden er ikkje tilboden her. /fhir/metadata viser kva som er det."
* #method-not-allowed ^property[0].code = #status
* #method-not-allowed ^property[0].valueInteger = 405
* #method-not-allowed ^property[1].code = #issue
* #method-not-allowed ^property[1].valueCode = #not-supported
* #more-faults "This entry has … more faults, which are left out here. Mend these and send it again."
* #more-faults ^designation[0].language = #nb
* #more-faults ^designation[0].value = "I denne oppføringen er det … feil til, som ikke er tatt med her. Rett disse og send på nytt."
* #more-faults ^designation[1].language = #nn
* #more-faults ^designation[1].value = "I denne oppføringa er det … feil til, som ikkje er tekne med her. Rett desse og send på nytt."
* #more-faults ^property[0].code = #status
* #more-faults ^property[0].valueInteger = 422
* #more-faults ^property[1].code = #issue
* #more-faults ^property[1].valueCode = #processing
* #moves-to-another-person "A record cannot be moved to another person. Mark it as entered-in-error, and make a new one for the right person."
* #moves-to-another-person ^designation[0].language = #nb
* #moves-to-another-person ^designation[0].value = "En opplysning kan ikke flyttes til en annen person. Merk den som feilført (entered-in-error), og lag en ny for rett person."
* #moves-to-another-person ^designation[1].language = #nn
* #moves-to-another-person ^designation[1].value = "Ei opplysning kan ikkje flyttast til ein annan person. Merk henne som feilført (entered-in-error), og lag ei ny for rett person."
* #moves-to-another-person ^property[0].code = #status
* #moves-to-another-person ^property[0].valueInteger = 422
* #moves-to-another-person ^property[1].code = #issue
* #moves-to-another-person ^property[1].valueCode = #business-rule
* #no-such-address "There is nothing at this address. The FHIR endpoint is at /fhir, and /fhir/metadata tells what it offers."
* #no-such-address ^designation[0].language = #nb
* #no-such-address ^designation[0].value = "Det finnes ingenting på denne adressen. FHIR-endepunktet er /fhir, og /fhir/metadata viser hva det tilbyr."
* #no-such-address ^designation[1].language = #nn
* #no-such-address ^designation[1].value = "Det finst ingenting på denne adressa. FHIR-endepunktet er /fhir, og /fhir/metadata viser kva det tilbyr."
* #no-such-address ^property[0].code = #status
* #no-such-address ^property[0].valueInteger = 404
* #no-such-address ^property[1].code = #issue
* #no-such-address ^property[1].valueCode = #not-found
* #not-acceptable "The answer cannot be given in the format asked for. Ask for application/fhir+json or application/fhir+xml."
* #not-acceptable ^designation[0].language = #nb
* #not-acceptable ^designation[0].value = "Svaret kan ikke gis i formatet det er bedt om. Be om application/fhir+json eller application/fhir+xml."
* #not-acceptable ^designation[1].language = #nn
* #not-acceptable ^designation[1].value = "Svaret kan ikkje bli gitt i det formatet det er bede om. Be om application/fhir+json eller application/fhir+xml."
* #not-acceptable ^property[0].code = #status
* #not-acceptable ^property[0].valueInteger = 406
* #not-acceptable ^property[1].code = #issue
* #not-acceptable ^property[1].valueCode = #not-supported
* #not-allowed "You do not have access to do this."
* #not-allowed ^designation[0].language = #nb
* #not-allowed ^designation[0].value = "Du har ikke tilgang til å gjøre dette."
* #not-allowed ^designation[1].language = #nn
* #not-allowed ^designation[1].value = "Du har ikkje tilgang til å gjere dette."
* #not-allowed ^property[0].code = #status
* #not-allowed ^property[0].valueInteger = 403
* #not-allowed ^property[1].code = #issue
* #not-allowed ^property[1].valueCode = #forbidden
* #not-authenticated "You are not logged in, or the login has expired. Log in and try again."
* #not-authenticated ^designation[0].language = #nb
* #not-authenticated ^designation[0].value = "Du er ikke logget inn, eller innloggingen er utløpt. Logg inn og prøv igjen."
* #not-authenticated ^designation[1].language = #nn
* #not-authenticated ^designation[1].value = "Du er ikkje logga inn, eller innlogginga har gått ut. Logg inn og prøv igjen."
* #not-authenticated ^property[0].code = #status
* #not-authenticated ^property[0].valueInteger = 401
* #not-authenticated ^property[1].code = #issue
* #not-authenticated ^property[1].valueCode = #login
* #not-supported "This is not supported here. /fhir/metadata tells what is."
* #not-supported ^designation[0].language = #nb
* #not-supported ^designation[0].value = "Dette støttes ikke her. /fhir/metadata viser hva som støttes."
* #not-supported ^designation[1].language = #nn
* #not-supported ^designation[1].value = "Dette er ikkje støtta her. /fhir/metadata viser kva som er støtta."
* #not-supported ^property[0].code = #status
* #not-supported ^property[0].valueInteger = 501
* #not-supported ^property[1].code = #issue
* #not-supported ^property[1].valueCode = #not-supported
* #not-utf-8 "The body is not valid UTF-8. Encode it as UTF-8 and send again."
* #not-utf-8 ^designation[0].language = #nb
* #not-utf-8 ^designation[0].value = "Innholdet er ikke gyldig UTF-8. Kod det som UTF-8 og send på nytt."
* #not-utf-8 ^designation[1].language = #nn
* #not-utf-8 ^designation[1].value = "Innhaldet er ikkje gyldig UTF-8. Kod det som UTF-8 og send på nytt."
* #not-utf-8 ^property[0].code = #status
* #not-utf-8 ^property[0].valueInteger = 400
* #not-utf-8 ^property[1].code = #issue
* #not-utf-8 ^property[1].valueCode = #structure
* #number-out-of-bounds "A number has more than 64 characters or more than 300 digits when written out. Write it shorter."
* #number-out-of-bounds ^designation[0].language = #nb
* #number-out-of-bounds ^designation[0].value = "Et tall har mer enn 64 tegn eller mer enn 300 sifre skrevet helt ut. Skriv det kortere."
* #number-out-of-bounds ^designation[1].language = #nn
* #number-out-of-bounds ^designation[1].value = "Eit tal har meir enn 64 teikn eller meir enn 300 siffer skrive heilt ut. Skriv det kortare."
* #number-out-of-bounds ^property[0].code = #status
* #number-out-of-bounds ^property[0].valueInteger = 400
* #number-out-of-bounds ^property[1].code = #issue
* #number-out-of-bounds ^property[1].valueCode = #value
* #page-link-changed "The page link is incomplete or changed. Use the link in the answer exactly as it was given."
* #page-link-changed ^designation[0].language = #nb
* #page-link-changed ^designation[0].value = "Sidelenken er ufullstendig eller endret. Bruk lenken i svaret nøyaktig slik den ble gitt."
* #page-link-changed ^designation[1].language = #nn
* #page-link-changed ^designation[1].value = "Sidelenkja er ufullstendig eller endra. Bruk lenkja i svaret nøyaktig slik ho vart gitt."
* #page-link-changed ^property[0].code = #status
* #page-link-changed ^property[0].valueInteger = 400
* #page-link-changed ^property[1].code = #issue
* #page-link-changed ^property[1].valueCode = #value
* #page-link-expired "The page link is unknown or older than an hour. Send the search again from its first page."
* #page-link-expired ^designation[0].language = #nb
* #page-link-expired ^designation[0].value = "Sidelenken er ukjent eller mer enn en time gammel. Gjør søket på nytt fra første side."
* #page-link-expired ^designation[1].language = #nn
* #page-link-expired ^designation[1].value = "Sidelenkja er ukjend eller meir enn ein time gammal. Gjer søket på nytt frå første side."
* #page-link-expired ^property[0].code = #status
* #page-link-expired ^property[0].valueInteger = 410
* #page-link-expired ^property[1].code = #issue
* #page-link-expired ^property[1].valueCode = #not-found
* #parameter-not-known "The parameter … is not known here. Unknown parameters are refused rather than ignored. Leave it out."
* #parameter-not-known ^designation[0].language = #nb
* #parameter-not-known ^designation[0].value = "Parameteren … er ikke kjent her. Ukjente parametre avvises i stedet for å overses. Ta den ut."
* #parameter-not-known ^designation[1].language = #nn
* #parameter-not-known ^designation[1].value = "Parameteren … er ikkje kjend her. Ukjende parametrar blir avviste i staden for oversette. Ta han ut."
* #parameter-not-known ^property[0].code = #status
* #parameter-not-known ^property[0].valueInteger = 400
* #parameter-not-known ^property[1].code = #issue
* #parameter-not-known ^property[1].valueCode = #not-supported
* #patch-not-understood "One of the changes of the patch lacks something, or cannot be carried out. JSON Patch: each change has op and path, and value or from where op needs it. FHIRPath Patch: path is a simple expression within the resource itself."
* #patch-not-understood ^designation[0].language = #nb
* #patch-not-understood ^designation[0].value = "En av endringene i oppdateringen mangler noe eller kan ikke utføres. JSON Patch: hver endring har op og path, og value eller from der op krever det. FHIRPath Patch: path er et enkelt uttrykk i ressursen selv."
* #patch-not-understood ^designation[1].language = #nn
* #patch-not-understood ^designation[1].value = "Ei av endringane i oppdateringa manglar noko eller kan ikkje utførast. JSON Patch: kvar endring har op og path, og value eller from der op krev det. FHIRPath Patch: path er eit enkelt uttrykk i ressursen sjølv."
* #patch-not-understood ^property[0].code = #status
* #patch-not-understood ^property[0].valueInteger = 400
* #patch-not-understood ^property[1].code = #issue
* #patch-not-understood ^property[1].valueCode = #invalid
* #populate-context-not-found "What was sent as context … refers to something that is not there for you. The form was filled in without it."
* #populate-context-not-found ^designation[0].language = #nb
* #populate-context-not-found ^designation[0].value = "Det som ble sendt som context …, viser til noe som ikke finnes for deg. Skjemaet ble fylt ut uten det."
* #populate-context-not-found ^designation[1].language = #nn
* #populate-context-not-found ^designation[1].value = "Det som vart sendt som context …, viser til noko som ikkje finst for deg. Skjemaet vart fylt ut utan det."
* #populate-context-not-found ^property[0].code = #status
* #populate-context-not-found ^property[0].valueInteger = 200
* #populate-context-not-found ^property[1].code = #issue
* #populate-context-not-found ^property[1].valueCode = #not-found
* #populate-context-of-another "What was sent as context … is about another person than subject. The form was filled in without it."
* #populate-context-of-another ^designation[0].language = #nb
* #populate-context-of-another ^designation[0].value = "Det som ble sendt som context …, gjelder en annen person enn subject. Skjemaet ble fylt ut uten det."
* #populate-context-of-another ^designation[1].language = #nn
* #populate-context-of-another ^designation[1].value = "Det som vart sendt som context …, gjeld ein annan person enn subject. Skjemaet vart fylt ut utan det."
* #populate-context-of-another ^property[0].code = #status
* #populate-context-of-another ^property[0].valueInteger = 200
* #populate-context-of-another ^property[1].code = #issue
* #populate-context-of-another ^property[1].valueCode = #business-rule
* #populate-form-not-found "There is no such form here. Check the address, version or identifier, or send the form itself as questionnaire."
* #populate-form-not-found ^designation[0].language = #nb
* #populate-form-not-found ^designation[0].value = "Det finnes ikke noe slikt skjema her. Sjekk adresse, versjon eller identifikator, eller send selve skjemaet som questionnaire."
* #populate-form-not-found ^designation[1].language = #nn
* #populate-form-not-found ^designation[1].value = "Det finst ikkje noko slikt skjema her. Sjekk adresse, versjon eller identifikator, eller send sjølve skjemaet som questionnaire."
* #populate-form-not-found ^property[0].code = #status
* #populate-form-not-found ^property[0].valueInteger = 404
* #populate-form-not-found ^property[1].code = #issue
* #populate-form-not-found ^property[1].valueCode = #not-found
* #populate-form-not-said "It was not said which form is to be filled in. Ask for it by its id, or send one of canonical, identifier, questionnaire and questionnaireRef."
* #populate-form-not-said ^designation[0].language = #nb
* #populate-form-not-said ^designation[0].value = "Det ble ikke sagt hvilket skjema som skal fylles ut. Spør etter det med id, eller send én av canonical, identifier, questionnaire og questionnaireRef."
* #populate-form-not-said ^designation[1].language = #nn
* #populate-form-not-said ^designation[1].value = "Det vart ikkje sagt kva skjema som skal fyllast ut. Spør etter det med id, eller send éin av canonical, identifier, questionnaire og questionnaireRef."
* #populate-form-not-said ^property[0].code = #status
* #populate-form-not-said ^property[0].valueInteger = 400
* #populate-form-not-said ^property[1].code = #issue
* #populate-form-not-said ^property[1].valueCode = #required
* #populate-form-said-twice "More than one form was named. Send one of canonical, identifier, questionnaire and questionnaireRef."
* #populate-form-said-twice ^designation[0].language = #nb
* #populate-form-said-twice ^designation[0].value = "Mer enn ett skjema ble oppgitt. Send én av canonical, identifier, questionnaire og questionnaireRef."
* #populate-form-said-twice ^designation[1].language = #nn
* #populate-form-said-twice ^designation[1].value = "Meir enn eitt skjema vart oppgitt. Send éin av canonical, identifier, questionnaire og questionnaireRef."
* #populate-form-said-twice ^property[0].code = #status
* #populate-form-said-twice ^property[0].valueInteger = 400
* #populate-form-said-twice ^property[1].code = #issue
* #populate-form-said-twice ^property[1].valueCode = #invalid
* #populate-parameter-not-used "The parameter … means nothing here, and was not used."
* #populate-parameter-not-used ^designation[0].language = #nb
* #populate-parameter-not-used ^designation[0].value = "Parameteren … betyr ikke noe her og ble ikke brukt."
* #populate-parameter-not-used ^designation[1].language = #nn
* #populate-parameter-not-used ^designation[1].value = "Parameteren … tyder ikkje noko her og vart ikkje brukt."
* #populate-parameter-not-used ^property[0].code = #status
* #populate-parameter-not-used ^property[0].valueInteger = 200
* #populate-parameter-not-used ^property[1].code = #issue
* #populate-parameter-not-used ^property[1].valueCode = #informational
* #populate-parameter-unreadable "The parameter … is not what it has to be. See OperationDefinition/populate for its type, and for the parts of context."
* #populate-parameter-unreadable ^designation[0].language = #nb
* #populate-parameter-unreadable ^designation[0].value = "Parameteren … er ikke slik den må være. Se OperationDefinition/populate for typen, og for delene i context."
* #populate-parameter-unreadable ^designation[1].language = #nn
* #populate-parameter-unreadable ^designation[1].value = "Parameteren … er ikkje slik han må vere. Sjå OperationDefinition/populate for typen, og for delane i context."
* #populate-parameter-unreadable ^property[0].code = #status
* #populate-parameter-unreadable ^property[0].valueInteger = 400
* #populate-parameter-unreadable ^property[1].code = #issue
* #populate-parameter-unreadable ^property[1].valueCode = #structure
* #populate-query-form "A query is a type with parameters, or a type with an id, of this server."
* #populate-query-form ^designation[0].language = #nb
* #populate-query-form ^designation[0].value = "En spørring er en type med parametre, eller en type med id, på denne tjeneren."
* #populate-query-form ^designation[1].language = #nn
* #populate-query-form ^designation[1].value = "Ei spørjing er ein type med parametrar, eller ein type med id, på denne tenaren."
* #populate-query-form ^property[0].code = #status
* #populate-query-form ^property[0].valueInteger = 200
* #populate-query-form ^property[1].code = #issue
* #populate-query-form ^property[1].valueCode = #invalid
* #populate-subject-missing "Whom the form is about was not said. Send subject, a reference to the Patient; only without local = true it may be left out."
* #populate-subject-missing ^designation[0].language = #nb
* #populate-subject-missing ^designation[0].value = "Det ble ikke sagt hvem skjemaet gjelder. Send subject, en referanse til Patient; bare uten local = true kan den utelates."
* #populate-subject-missing ^designation[1].language = #nn
* #populate-subject-missing ^designation[1].value = "Det vart ikkje sagt kven skjemaet gjeld. Send subject, ein referanse til Patient; berre utan local = true kan han utelatast."
* #populate-subject-missing ^property[0].code = #status
* #populate-subject-missing ^property[0].valueInteger = 400
* #populate-subject-missing ^property[1].code = #issue
* #populate-subject-missing ^property[1].valueCode = #required
* #populate-subject-not-found "There is no such person for you to ask for. Check subject, and that your organisation takes part in the person's plan."
* #populate-subject-not-found ^designation[0].language = #nb
* #populate-subject-not-found ^designation[0].value = "Det finnes ingen slik person som du kan spørre om. Sjekk subject, og at virksomheten din deltar i planen til personen."
* #populate-subject-not-found ^designation[1].language = #nn
* #populate-subject-not-found ^designation[1].value = "Det finst ingen slik person som du kan spørje om. Sjekk subject, og at verksemda di deltek i planen til personen."
* #populate-subject-not-found ^property[0].code = #status
* #populate-subject-not-found ^property[0].valueInteger = 404
* #populate-subject-not-found ^property[1].code = #issue
* #populate-subject-not-found ^property[1].valueCode = #not-found
* #precondition-failed "The record has been changed since you read it, or a condition of the request does not hold. Read the current version, and make your change to that."
* #precondition-failed ^designation[0].language = #nb
* #precondition-failed ^designation[0].value = "Opplysningen er endret siden du leste den, eller en betingelse i forespørselen er ikke oppfylt. Les gjeldende versjon, og gjør endringen i den."
* #precondition-failed ^designation[1].language = #nn
* #precondition-failed ^designation[1].value = "Opplysninga er endra sidan du las henne, eller eit vilkår i førespurnaden er ikkje oppfylt. Les gjeldande versjon, og gjer endringa i den."
* #precondition-failed ^property[0].code = #status
* #precondition-failed ^property[0].valueInteger = 412
* #precondition-failed ^property[1].code = #issue
* #precondition-failed ^property[1].valueCode = #conflict
* #precondition-required "A change must tell which version it is made to. Read the record, and send its ETag in If-Match."
* #precondition-required ^designation[0].language = #nb
* #precondition-required ^designation[0].value = "En endring må si hvilken versjon den gjelder. Les opplysningen, og send dens ETag i If-Match."
* #precondition-required ^designation[1].language = #nn
* #precondition-required ^designation[1].value = "Ei endring må seie kva versjon ho gjeld. Les opplysninga, og send ETag-en hennar i If-Match."
* #precondition-required ^property[0].code = #status
* #precondition-required ^property[0].valueInteger = 428
* #precondition-required ^property[1].code = #issue
* #precondition-required ^property[1].valueCode = #required
* #resent-differently "What was sent is not what is stored, and nothing was changed. To correct it: send PUT or PATCH with If-Match: W/\"…\"."
* #resent-differently ^designation[0].language = #nb
* #resent-differently ^designation[0].value = "Det som er sendt, er et annet enn det som er lagret, og ingenting er endret. For å rette: send PUT eller PATCH med If-Match: W/\"…\"."
* #resent-differently ^designation[1].language = #nn
* #resent-differently ^designation[1].value = "Det som er sendt, er noko anna enn det som er lagra, og ingenting er endra. For å rette: send PUT eller PATCH med If-Match: W/\"…\"."
* #resent-differently ^property[0].code = #status
* #resent-differently ^property[0].valueInteger = 200
* #resent-differently ^property[1].code = #issue
* #resent-differently ^property[1].valueCode = #conflict
* #response-missing "There is no response to extract from. Send it as the parameter questionnaire-response, or ask for one that is stored by QuestionnaireResponse/id/$extract."
* #response-missing ^designation[0].language = #nb
* #response-missing ^designation[0].value = "Det er ingen besvarelse å hente ut fra. Send den som parameteren questionnaire-response, eller spør om en som er lagret, med QuestionnaireResponse/id/$extract."
* #response-missing ^designation[1].language = #nn
* #response-missing ^designation[1].value = "Det er ingen svar å hente ut frå. Send dei som parameteren questionnaire-response, eller spør om nokre som er lagra, med QuestionnaireResponse/id/$extract."
* #response-missing ^property[0].code = #status
* #response-missing ^property[0].valueInteger = 400
* #response-missing ^property[1].code = #issue
* #response-missing ^property[1].valueCode = #required
* #result-parameter-value "The parameter … must have one of these values: …."
* #result-parameter-value ^designation[0].language = #nb
* #result-parameter-value ^designation[0].value = "Parameteren … må ha en av disse verdiene: …."
* #result-parameter-value ^designation[1].language = #nn
* #result-parameter-value ^designation[1].value = "Parameteren … må ha ein av desse verdiane: …."
* #result-parameter-value ^property[0].code = #status
* #result-parameter-value ^property[0].valueInteger = 400
* #result-parameter-value ^property[1].code = #issue
* #result-parameter-value ^property[1].valueCode = #value
* #search-too-wide "This search has more than … records to look among. Narrow it: name a person, or ask only for what changed since a time, with _lastUpdated."
* #search-too-wide ^designation[0].language = #nb
* #search-too-wide ^designation[0].value = "Dette søket må lete blant flere enn … registreringer. Gjør det smalere: oppgi en person, eller spør bare etter det som er endret siden et tidspunkt, med _lastUpdated."
* #search-too-wide ^designation[1].language = #nn
* #search-too-wide ^designation[1].value = "Dette søket må leite blant fleire enn … registreringar. Gjer det smalare: oppgi ein person, eller spør berre etter det som er endra sidan eit tidspunkt, med _lastUpdated."
* #search-too-wide ^property[0].code = #status
* #search-too-wide ^property[0].valueInteger = 400
* #search-too-wide ^property[1].code = #issue
* #search-too-wide ^property[1].valueCode = #too-costly
* #search-value-missing "The search parameter … has no value. Give it one, or leave the parameter out."
* #search-value-missing ^designation[0].language = #nb
* #search-value-missing ^designation[0].value = "Søkeparameteren … har ingen verdi. Gi den en verdi, eller utelat den."
* #search-value-missing ^designation[1].language = #nn
* #search-value-missing ^designation[1].value = "Søkjeparameteren … har ingen verdi. Gi han ein verdi, eller utelat han."
* #search-value-missing ^property[0].code = #status
* #search-value-missing ^property[0].valueInteger = 400
* #search-value-missing ^property[1].code = #issue
* #search-value-missing ^property[1].valueCode = #required
* #stale-version "Somebody else has changed the record since you read it (…). Read it again, make your change to the new version, and send that with its ETag in If-Match."
* #stale-version ^designation[0].language = #nb
* #stale-version ^designation[0].value = "Noen andre har endret opplysningen etter at du leste den (…). Les den på nytt, gjør endringen i den nye versjonen, og send den med ETag-en du da fikk i If-Match."
* #stale-version ^designation[1].language = #nn
* #stale-version ^designation[1].value = "Nokon andre har endra opplysninga etter at du las henne (…). Les henne på nytt, gjer endringa i den nye versjonen, og send han med ETag-en du då fekk i If-Match."
* #stale-version ^property[0].code = #status
* #stale-version ^property[0].valueInteger = 412
* #stale-version ^property[1].code = #issue
* #stale-version ^property[1].valueCode = #conflict
* #status-cannot-follow "The status … cannot follow …. These can: …."
* #status-cannot-follow ^designation[0].language = #nb
* #status-cannot-follow ^designation[0].value = "Statusen … kan ikke følge etter …. Disse kan: …."
* #status-cannot-follow ^designation[1].language = #nn
* #status-cannot-follow ^designation[1].value = "Statusen … kan ikkje følgje etter …. Desse kan: …."
* #status-cannot-follow ^property[0].code = #status
* #status-cannot-follow ^property[0].valueInteger = 422
* #status-cannot-follow ^property[1].code = #issue
* #status-cannot-follow ^property[1].valueCode = #business-rule
* #status-is-final "After the status … comes no other. Make a new one instead."
* #status-is-final ^designation[0].language = #nb
* #status-is-final ^designation[0].value = "Etter statusen … kommer ingen annen. Lag en ny i stedet."
* #status-is-final ^designation[1].language = #nn
* #status-is-final ^designation[1].value = "Etter statusen … kjem ingen annan. Lag ein ny i staden."
* #status-is-final ^property[0].code = #status
* #status-is-final ^property[0].valueInteger = 422
* #status-is-final ^property[1].code = #issue
* #status-is-final ^property[1].valueCode = #business-rule
* #still-referred-to "The record cannot be deleted, because at least one other of the type … refers to it. Change or delete that one first, or in the same transaction."
* #still-referred-to ^designation[0].language = #nb
* #still-referred-to ^designation[0].value = "Opplysningen kan ikke slettes, for minst én annen av typen … viser til den. Endre eller slett den andre først, eller i samme transaksjon."
* #still-referred-to ^designation[1].language = #nn
* #still-referred-to ^designation[1].value = "Opplysninga kan ikkje slettast, for minst éi anna av typen … viser til henne. Endre eller slett den andre først, eller i same transaksjon."
* #still-referred-to ^property[0].code = #status
* #still-referred-to ^property[0].valueInteger = 409
* #still-referred-to ^property[1].code = #issue
* #still-referred-to ^property[1].valueCode = #conflict
* #too-deep "The body is nested more than … levels deep. Flatten it and send again."
* #too-deep ^designation[0].language = #nb
* #too-deep ^designation[0].value = "Innholdet er nøstet mer enn … nivåer dypt. Gjør det flatere og send på nytt."
* #too-deep ^designation[1].language = #nn
* #too-deep ^designation[1].value = "Innhaldet er nøsta meir enn … nivå djupt. Gjer det flatare og send på nytt."
* #too-deep ^property[0].code = #status
* #too-deep ^property[0].valueInteger = 400
* #too-deep ^property[1].code = #issue
* #too-deep ^property[1].valueCode = #too-costly
* #too-many-entries "The Bundle has more than … entries. Split it into several Bundles."
* #too-many-entries ^designation[0].language = #nb
* #too-many-entries ^designation[0].value = "Bundle har flere enn … oppføringer. Del den i flere."
* #too-many-entries ^designation[1].language = #nn
* #too-many-entries ^designation[1].value = "Bundle har fleire enn … oppføringar. Del han i fleire."
* #too-many-entries ^property[0].code = #status
* #too-many-entries ^property[0].valueInteger = 413
* #too-many-entries ^property[1].code = #issue
* #too-many-entries ^property[1].valueCode = #too-costly
* #too-many-members "An element of the body, or the list of parameters, has more than … members. Remove those that are not needed."
* #too-many-members ^designation[0].language = #nb
* #too-many-members ^designation[0].value = "Et element i innholdet, eller listen av parametre, har mer enn … ledd. Fjern dem som ikke trengs."
* #too-many-members ^designation[1].language = #nn
* #too-many-members ^designation[1].value = "Eit element i innhaldet, eller lista av parametrar, har meir enn … ledd. Fjern dei som ikkje trengst."
* #too-many-members ^property[0].code = #status
* #too-many-members ^property[0].valueInteger = 400
* #too-many-members ^property[1].code = #issue
* #too-many-members ^property[1].valueCode = #too-costly
* #too-many-repeats "A list in the resource has more than … elements. Divide the content between several resources."
* #too-many-repeats ^designation[0].language = #nb
* #too-many-repeats ^designation[0].value = "En liste i ressursen har mer enn … oppføringer. Del innholdet på flere ressurser."
* #too-many-repeats ^designation[1].language = #nn
* #too-many-repeats ^designation[1].value = "Ei liste i ressursen har meir enn … oppføringar. Del innhaldet på fleire ressursar."
* #too-many-repeats ^property[0].code = #status
* #too-many-repeats ^property[0].valueInteger = 400
* #too-many-repeats ^property[1].code = #issue
* #too-many-repeats ^property[1].valueCode = #too-long
* #too-many-requests "Too many requests in a short time. Wait a little and try again."
* #too-many-requests ^designation[0].language = #nb
* #too-many-requests ^designation[0].value = "For mange forespørsler på kort tid. Vent litt og prøv igjen."
* #too-many-requests ^designation[1].language = #nn
* #too-many-requests ^designation[1].value = "For mange førespurnader på kort tid. Vent litt og prøv igjen."
* #too-many-requests ^property[0].code = #status
* #too-many-requests ^property[0].valueInteger = 429
* #too-many-requests ^property[1].code = #issue
* #too-many-requests ^property[1].valueCode = #throttled
* #unavailable "The service is not available right now. Try again in a little while."
* #unavailable ^designation[0].language = #nb
* #unavailable ^designation[0].value = "Tjenesten er ikke tilgjengelig akkurat nå. Prøv igjen om litt."
* #unavailable ^designation[1].language = #nn
* #unavailable ^designation[1].value = "Tenesta er ikkje tilgjengeleg akkurat no. Prøv igjen om litt."
* #unavailable ^property[0].code = #status
* #unavailable ^property[0].valueInteger = 503
* #unavailable ^property[1].code = #issue
* #unavailable ^property[1].valueCode = #transient
* #unknown-record "There is no such record here, or it is not for you to see. Check the type and the id."
* #unknown-record ^designation[0].language = #nb
* #unknown-record ^designation[0].value = "Opplysningen finnes ikke her, eller du har ikke tilgang til å se den. Kontroller type og id."
* #unknown-record ^designation[1].language = #nn
* #unknown-record ^designation[1].value = "Opplysninga finst ikkje her, eller du har ikkje tilgang til å sjå henne. Kontroller type og id."
* #unknown-record ^property[0].code = #status
* #unknown-record ^property[0].valueInteger = 404
* #unknown-record ^property[1].code = #issue
* #unknown-record ^property[1].valueCode = #not-found
* #unknown-resource-type "The resource type … is not stored here. /fhir/metadata lists the types that are."
* #unknown-resource-type ^designation[0].language = #nb
* #unknown-resource-type ^designation[0].value = "Ressurstypen … lagres ikke her. /fhir/metadata viser hvilke typer som lagres."
* #unknown-resource-type ^designation[1].language = #nn
* #unknown-resource-type ^designation[1].value = "Ressurstypen … blir ikkje lagra her. /fhir/metadata viser kva typar som blir det."
* #unknown-resource-type ^property[0].code = #status
* #unknown-resource-type ^property[0].valueInteger = 404
* #unknown-resource-type ^property[1].code = #issue
* #unknown-resource-type ^property[1].valueCode = #not-supported
* #unknown-search-parameter "The search parameter … is not known for this type. Unknown parameters are refused rather than ignored, so that no search answers with too much. /fhir/metadata lists those that are known."
* #unknown-search-parameter ^designation[0].language = #nb
* #unknown-search-parameter ^designation[0].value = "Søkeparameteren … er ikke kjent for denne typen. Ukjente parametre avvises i stedet for å overses, så ingen søk svarer med for mye. /fhir/metadata viser hvilke som er kjent."
* #unknown-search-parameter ^designation[1].language = #nn
* #unknown-search-parameter ^designation[1].value = "Søkjeparameteren … er ikkje kjend for denne typen. Ukjende parametrar blir avviste, ikkje sedde bort frå, så ingen søk svarer med for mykje. /fhir/metadata viser kva for nokre som er kjende."
* #unknown-search-parameter ^property[0].code = #status
* #unknown-search-parameter ^property[0].valueInteger = 400
* #unknown-search-parameter ^property[1].code = #issue
* #unknown-search-parameter ^property[1].valueCode = #not-supported
* #unprocessable "The content breaks the rules for this resource. Correct it and send again."
* #unprocessable ^designation[0].language = #nb
* #unprocessable ^designation[0].value = "Innholdet bryter reglene for denne ressursen. Rett det og send på nytt."
* #unprocessable ^designation[1].language = #nn
* #unprocessable ^designation[1].value = "Innhaldet bryt reglane for denne ressursen. Rett det og send på nytt."
* #unprocessable ^property[0].code = #status
* #unprocessable ^property[0].valueInteger = 422
* #unprocessable ^property[1].code = #issue
* #unprocessable ^property[1].valueCode = #processing
* #unreadable-resource "The body is not a FHIR R4 resource that fits this address. Correct it as the diagnostics say and send again."
* #unreadable-resource ^designation[0].language = #nb
* #unreadable-resource ^designation[0].value = "Innholdet er ikke en FHIR R4-ressurs som passer til adressen. Rett det som diagnosen sier, og send på nytt."
* #unreadable-resource ^designation[1].language = #nn
* #unreadable-resource ^designation[1].value = "Innhaldet er ikkje ein FHIR R4-ressurs som passar til adressa. Rett det som diagnosen seier, og send på nytt."
* #unreadable-resource ^property[0].code = #status
* #unreadable-resource ^property[0].valueInteger = 400
* #unreadable-resource ^property[1].code = #issue
* #unreadable-resource ^property[1].valueCode = #structure
* #unsupported-interaction "This interaction, or these parameters together, are not offered here. /fhir/metadata tells what is."
* #unsupported-interaction ^designation[0].language = #nb
* #unsupported-interaction ^designation[0].value = "Denne handlingen, eller disse parametrene sammen, tilbys ikke her. /fhir/metadata viser hva som tilbys."
* #unsupported-interaction ^designation[1].language = #nn
* #unsupported-interaction ^designation[1].value = "Denne handlinga, eller desse parametrane saman, er ikkje tilbodne her. /fhir/metadata viser kva som er det."
* #unsupported-interaction ^property[0].code = #status
* #unsupported-interaction ^property[0].valueInteger = 400
* #unsupported-interaction ^property[1].code = #issue
* #unsupported-interaction ^property[1].valueCode = #not-supported
* #unsupported-search-modifier "The modifier in … is not supported. Modifiers are refused rather than ignored, so that no search answers with too much. Search without it."
* #unsupported-search-modifier ^designation[0].language = #nb
* #unsupported-search-modifier ^designation[0].value = "Modifikatoren i … støttes ikke. Modifikatorer avvises i stedet for å overses, så ingen søk svarer med for mye. Søk uten den."
* #unsupported-search-modifier ^designation[1].language = #nn
* #unsupported-search-modifier ^designation[1].value = "Modifikatoren i … er ikkje støtta. Modifikatorar blir avviste, ikkje sedde bort frå, så ingen søk svarer med for mykje. Søk utan han."
* #unsupported-search-modifier ^property[0].code = #status
* #unsupported-search-modifier ^property[0].valueInteger = 400
* #unsupported-search-modifier ^property[1].code = #issue
* #unsupported-search-modifier ^property[1].valueCode = #not-supported
* #url-too-long "The address is too long. Search with POST [type]/_search and put the parameters in the body."
* #url-too-long ^designation[0].language = #nb
* #url-too-long ^designation[0].value = "Adressen er for lang. Søk med POST [type]/_search og legg parametrene i meldingskroppen."
* #url-too-long ^designation[1].language = #nn
* #url-too-long ^designation[1].value = "Adressa er for lang. Søk med POST [type]/_search og legg parametrane i meldingskroppen."
* #url-too-long ^property[0].code = #status
* #url-too-long ^property[0].valueInteger = 414
* #url-too-long ^property[1].code = #issue
* #url-too-long ^property[1].valueCode = #too-long
* #version-not-named "Several change this record, so a change must tell which version it is made to. Read the record, and send the ETag of the answer in If-Match."
* #version-not-named ^designation[0].language = #nb
* #version-not-named ^designation[0].value = "Flere endrer denne opplysningen, så en endring må si hvilken versjon den gjelder. Les opplysningen, og send ETag-en fra svaret i If-Match."
* #version-not-named ^designation[1].language = #nn
* #version-not-named ^designation[1].value = "Fleire endrar denne opplysninga, så ei endring må seie kva versjon ho gjeld. Les opplysninga, og send ETag-en frå svaret i If-Match."
* #version-not-named ^property[0].code = #status
* #version-not-named ^property[0].valueInteger = 428
* #version-not-named ^property[1].code = #issue
* #version-not-named ^property[1].valueCode = #required
* #version-of-nothing "If-Match names a version that is there, and the record is not here. Leave If-Match out to make it, or correct the id."
* #version-of-nothing ^designation[0].language = #nb
* #version-of-nothing ^designation[0].value = "If-Match gjelder en versjon som finnes, og opplysningen finnes ikke her. Utelat If-Match for å lage den, eller rett id-en."
* #version-of-nothing ^designation[1].language = #nn
* #version-of-nothing ^designation[1].value = "If-Match gjeld ein versjon som finst, og opplysninga finst ikkje her. Utelat If-Match for å lage henne, eller rett id-en."
* #version-of-nothing ^property[0].code = #status
* #version-of-nothing ^property[0].valueInteger = 412
* #version-of-nothing ^property[1].code = #issue
* #version-of-nothing ^property[1].valueCode = #conflict
* #what-matters-body-not-parameters "The body must be a Parameters. Send it with resourceType Parameters, even where it is empty."
* #what-matters-body-not-parameters ^designation[0].language = #nb
* #what-matters-body-not-parameters ^designation[0].value = "Innholdet må være en Parameters. Send den med resourceType Parameters, også når den er tom."
* #what-matters-body-not-parameters ^designation[1].language = #nn
* #what-matters-body-not-parameters ^designation[1].value = "Innhaldet må vere ein Parameters. Send han med resourceType Parameters, også når han er tom."
* #what-matters-body-not-parameters ^property[0].code = #status
* #what-matters-body-not-parameters ^property[0].valueInteger = 400
* #what-matters-body-not-parameters ^property[1].code = #issue
* #what-matters-body-not-parameters ^property[1].valueCode = #structure
* #what-matters-identifier-missing "Whom it is about is missing. Give the parameter identifier as a valueIdentifier with system and value, or use the person's id in the address."
* #what-matters-identifier-missing ^designation[0].language = #nb
* #what-matters-identifier-missing ^designation[0].value = "Det mangler hvem det gjelder. Gi parameteren identifier som valueIdentifier med system og value, eller bruk personens id i adressen."
* #what-matters-identifier-missing ^designation[1].language = #nn
* #what-matters-identifier-missing ^designation[1].value = "Det manglar kven det gjeld. Gi parameteren identifier som valueIdentifier med system og value, eller bruk id-en til personen i adressa."
* #what-matters-identifier-missing ^property[0].code = #status
* #what-matters-identifier-missing ^property[0].valueInteger = 400
* #what-matters-identifier-missing ^property[1].code = #issue
* #what-matters-identifier-missing ^property[1].valueCode = #required
* #what-matters-parameter-in-body "The parameter … stands in the address. In a POST all parameters stand in the body, which is a Parameters."
* #what-matters-parameter-in-body ^designation[0].language = #nb
* #what-matters-parameter-in-body ^designation[0].value = "Parameteren … står i adressen. I en POST står alle parametre i innholdet, som er en Parameters."
* #what-matters-parameter-in-body ^designation[1].language = #nn
* #what-matters-parameter-in-body ^designation[1].value = "Parameteren … står i adressa. I ein POST står alle parametrar i innhaldet, som er ein Parameters."
* #what-matters-parameter-in-body ^property[0].code = #status
* #what-matters-parameter-in-body ^property[0].valueInteger = 400
* #what-matters-parameter-in-body ^property[1].code = #issue
* #what-matters-parameter-in-body ^property[1].valueCode = #invalid
* #what-matters-parameter-repeated "The parameter … is given more than once. Give it once."
* #what-matters-parameter-repeated ^designation[0].language = #nb
* #what-matters-parameter-repeated ^designation[0].value = "Parameteren … er gitt mer enn én gang. Gi den én gang."
* #what-matters-parameter-repeated ^designation[1].language = #nn
* #what-matters-parameter-repeated ^designation[1].value = "Parameteren … er gitt meir enn éin gong. Gi han éin gong."
* #what-matters-parameter-repeated ^property[0].code = #status
* #what-matters-parameter-repeated ^property[0].valueInteger = 400
* #what-matters-parameter-repeated ^property[1].code = #issue
* #what-matters-parameter-repeated ^property[1].valueCode = #invalid
* #what-matters-parameter-unknown "The parameter … is not known here. Known are: …. Unknown parameters are refused rather than ignored, so that nobody takes the plan of today for another."
* #what-matters-parameter-unknown ^designation[0].language = #nb
* #what-matters-parameter-unknown ^designation[0].value = "Parameteren … er ikke kjent her. Disse er kjent: …. Ukjente parametre avvises i stedet for å overses, så ingen tar dagens plan for en annen."
* #what-matters-parameter-unknown ^designation[1].language = #nn
* #what-matters-parameter-unknown ^designation[1].value = "Parameteren … er ikkje kjend her. Desse er kjende: …. Ukjende parametrar blir avviste, ikkje sedde bort frå, så ingen tek planen av i dag for ein annan."
* #what-matters-parameter-unknown ^property[0].code = #status
* #what-matters-parameter-unknown ^property[0].valueInteger = 400
* #what-matters-parameter-unknown ^property[1].code = #issue
* #what-matters-parameter-unknown ^property[1].valueCode = #not-supported
* #what-matters-stays "The goal stands as what matters to the person, and does not become a goal of another kind. Where that was an error, give it the status entered-in-error and make a new one."
* #what-matters-stays ^designation[0].language = #nb
* #what-matters-stays ^designation[0].value = "Målet står som det som er viktig for personen, og kan ikke gjøres om til et annet slags mål. Er det feilført, gi det statusen entered-in-error og lag et nytt."
* #what-matters-stays ^designation[1].language = #nn
* #what-matters-stays ^designation[1].value = "Målet står som det som er viktig for personen, og kan ikkje gjerast om til eit anna slags mål. Er det feilført, gje det statusen entered-in-error og lag eit nytt."
* #what-matters-stays ^property[0].code = #status
* #what-matters-stays ^property[0].valueInteger = 422
* #what-matters-stays ^property[1].code = #issue
* #what-matters-stays ^property[1].valueCode = #business-rule
* #words-are-the-persons "The person's own words are not overwritten. Where it is a typing error, send the change in a transaction with a Provenance of activity correct. Where the person says it in a new way, make a new goal that replaces this one."
* #words-are-the-persons ^designation[0].language = #nb
* #words-are-the-persons ^designation[0].value = "Personens egne ord overskrives ikke. Er det en skrivefeil, send endringen i en transaksjon med en Provenance med aktiviteten correct. Sier personen det på en ny måte, lag et nytt mål som erstatter dette."
* #words-are-the-persons ^designation[1].language = #nn
* #words-are-the-persons ^designation[1].value = "Personen sine eigne ord vert ikkje overskrivne. Er det ein skrivefeil, send endringa i ein transaksjon med ein Provenance med aktiviteten correct. Seier personen det på ein ny måte, lag eit nytt mål som erstattar dette."
* #words-are-the-persons ^property[0].code = #status
* #words-are-the-persons ^property[0].valueInteger = 422
* #words-are-the-persons ^property[1].code = #issue
* #words-are-the-persons ^property[1].valueCode = #business-rule
* #words-written-by-another "Only the organisation that wrote the person's words down can correct them. Ask it to, or make a new goal that replaces this one."
* #words-written-by-another ^designation[0].language = #nb
* #words-written-by-another ^designation[0].value = "Bare organisasjonen som skrev ned personens ord, kan rette dem. Be den om det, eller lag et nytt mål som erstatter dette."
* #words-written-by-another ^designation[1].language = #nn
* #words-written-by-another ^designation[1].value = "Berre organisasjonen som skreiv ned orda til personen, kan rette dei. Be han om det, eller lag eit nytt mål som erstattar dette."
* #words-written-by-another ^property[0].code = #status
* #words-written-by-another ^property[0].valueInteger = 422
* #words-written-by-another ^property[1].code = #issue
* #words-written-by-another ^property[1].valueCode = #business-rule
