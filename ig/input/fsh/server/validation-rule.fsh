// Made by make-validation-rules.mjs from the sentences of the server, faults_*.properties. Do not edit: run build.sh.
CodeSystem: ValidationRule
Id: validation-rule
Title: "Validation rule"
Description: "The rules of this guide and of the server that a write is held to, beside those of FHIR R4. The id stands in OperationOutcome.issue.details.coding of each issue, beside a sentence in the language of the caller. An id is never used for another rule. Where the sentence here has an ellipsis, the issue says what it is about."
* insert NorwegianTitle("Valideringsregel", "Valideringsregel")
* insert OurCodes
* #wm-access-1 "A refused access must say why. Fill in outcomeDesc."
* #wm-access-1 ^designation[0].language = #nb
* #wm-access-1 ^designation[0].value = "Et avslag på tilgang må si hvorfor. Fyll ut outcomeDesc."
* #wm-access-1 ^designation[1].language = #nn
* #wm-access-1 ^designation[1].value = "Eit avslag på tilgang må seie kvifor. Fyll ut outcomeDesc."
* #wm-all-right "Nothing is wrong."
* #wm-all-right ^designation[0].language = #nb
* #wm-all-right ^designation[0].value = "Ingenting er galt."
* #wm-all-right ^designation[1].language = #nn
* #wm-all-right ^designation[1].value = "Ingenting er gale."
* #wm-answer-decimals "The answer to “…” (linkId …) can have at most … decimals. Round it."
* #wm-answer-decimals ^designation[0].language = #nb
* #wm-answer-decimals ^designation[0].value = "Svaret på «…» (linkId …) kan ha høyst … desimaler. Rund det av."
* #wm-answer-decimals ^designation[1].language = #nn
* #wm-answer-decimals ^designation[1].value = "Svaret på «…» (linkId …) kan ha høgst … desimalar. Rund det av."
* #wm-answer-list-unknown "The answers to “…” (linkId …) are in the list …, which is not held here. The answer is kept as sent and was not checked."
* #wm-answer-list-unknown ^designation[0].language = #nb
* #wm-answer-list-unknown ^designation[0].value = "Svarene på «…» (linkId …) står i listen …, som ikke finnes her. Svaret er beholdt som sendt uten å være kontrollert."
* #wm-answer-list-unknown ^designation[1].language = #nn
* #wm-answer-list-unknown ^designation[1].value = "Svara på «…» (linkId …) står i lista …, som ikkje finst her. Svaret er teke vare på som sendt utan å vere kontrollert."
* #wm-answer-misplaced "The question “…” (linkId …) belongs elsewhere in the questionnaire. Move the answer there."
* #wm-answer-misplaced ^designation[0].language = #nb
* #wm-answer-misplaced ^designation[0].value = "Spørsmålet «…» (linkId …) hører til et annet sted i skjemaet. Flytt svaret dit."
* #wm-answer-misplaced ^designation[1].language = #nn
* #wm-answer-misplaced ^designation[1].value = "Spørsmålet «…» (linkId …) høyrer til ein annan stad i skjemaet. Flytt svaret dit."
* #wm-answer-missing "The question “…” (linkId …) must be answered. Add the answer in …."
* #wm-answer-missing ^designation[0].language = #nb
* #wm-answer-missing ^designation[0].value = "Spørsmålet «…» (linkId …) må besvares. Legg til svaret i …."
* #wm-answer-missing ^designation[1].language = #nn
* #wm-answer-missing ^designation[1].value = "Spørsmålet «…» (linkId …) må få svar. Legg til svaret i …."
* #wm-answer-no-question "“…” (linkId …) is not a question, and cannot have an answer. Remove answer."
* #wm-answer-no-question ^designation[0].language = #nb
* #wm-answer-no-question ^designation[0].value = "«…» (linkId …) er ikke et spørsmål, og kan ikke ha noe svar. Fjern answer."
* #wm-answer-no-question ^designation[1].language = #nn
* #wm-answer-no-question ^designation[1].value = "«…» (linkId …) er ikkje eit spørsmål, og kan ikkje ha noko svar. Fjern answer."
* #wm-answer-not-asked "“…” (linkId …) is not to be answered here, because the condition of the question is not met. Remove the answer."
* #wm-answer-not-asked ^designation[0].language = #nb
* #wm-answer-not-asked ^designation[0].value = "«…» (linkId …) skal ikke besvares her, fordi vilkåret for spørsmålet ikke er oppfylt. Fjern svaret."
* #wm-answer-not-asked ^designation[1].language = #nn
* #wm-answer-not-asked ^designation[1].value = "«…» (linkId …) skal ikkje ha svar her, fordi vilkåret for spørsmålet ikkje er oppfylt. Fjern svaret."
* #wm-answer-option "“…” is not one of the answers that can be chosen for “…” (linkId …). Choose one of them."
* #wm-answer-option ^designation[0].language = #nb
* #wm-answer-option ^designation[0].value = "«…» er ikke et av svarene som kan velges på «…» (linkId …). Velg et av dem."
* #wm-answer-option ^designation[1].language = #nn
* #wm-answer-option ^designation[1].value = "«…» er ikkje eit av svara som kan veljast på «…» (linkId …). Vel eit av dei."
* #wm-answer-option-system "“…” is not one of the answers that can be chosen for “…” (linkId …): the code is, but with system …. Add or correct system."
* #wm-answer-option-system ^designation[0].language = #nb
* #wm-answer-option-system ^designation[0].value = "«…» er ikke et av svarene som kan velges på «…» (linkId …): koden er det, men med system …. Legg til eller rett system."
* #wm-answer-option-system ^designation[1].language = #nn
* #wm-answer-option-system ^designation[1].value = "«…» er ikkje eit av svara som kan veljast på «…» (linkId …): koden er det, men med system …. Legg til eller rett system."
* #wm-answer-order "The question “…” (linkId …) is not in the order of the questionnaire. Put the answers in order."
* #wm-answer-order ^designation[0].language = #nb
* #wm-answer-order ^designation[0].value = "Spørsmålet «…» (linkId …) står ikke i skjemaets rekkefølge. Sett svarene i rekkefølge."
* #wm-answer-order ^designation[1].language = #nn
* #wm-answer-order ^designation[1].value = "Spørsmålet «…» (linkId …) står ikkje i rekkjefølgja til skjemaet. Set svara i rekkjefølgje."
* #wm-answer-outside "What belongs to the question “…” (linkId …) stands inside the answer to it. Move item into answer."
* #wm-answer-outside ^designation[0].language = #nb
* #wm-answer-outside ^designation[0].value = "Det som hører til spørsmålet «…» (linkId …), skal stå inne i svaret på det. Flytt item inn i answer."
* #wm-answer-outside ^designation[1].language = #nn
* #wm-answer-outside ^designation[1].value = "Det som høyrer til spørsmålet «…» (linkId …), skal stå inne i svaret på det. Flytt item inn i answer."
* #wm-answer-too-few "“…” (linkId …) must be answered at least … times, but is answered …. Add what is missing."
* #wm-answer-too-few ^designation[0].language = #nb
* #wm-answer-too-few ^designation[0].value = "«…» (linkId …) må besvares minst … ganger, men er besvart …. Legg til det som mangler."
* #wm-answer-too-few ^designation[1].language = #nn
* #wm-answer-too-few ^designation[1].value = "«…» (linkId …) må få svar minst … gonger, men har fått …. Legg til det som manglar."
* #wm-answer-too-little "The answer to “…” (linkId …) cannot be less than …, but is …. Correct the answer."
* #wm-answer-too-little ^designation[0].language = #nb
* #wm-answer-too-little ^designation[0].value = "Svaret på «…» (linkId …) kan ikke være mindre enn …, men er …. Rett svaret."
* #wm-answer-too-little ^designation[1].language = #nn
* #wm-answer-too-little ^designation[1].value = "Svaret på «…» (linkId …) kan ikkje vere mindre enn …, men er …. Rett svaret."
* #wm-answer-too-long "The answer to “…” (linkId …) can have at most … characters. Shorten it."
* #wm-answer-too-long ^designation[0].language = #nb
* #wm-answer-too-long ^designation[0].value = "Svaret på «…» (linkId …) kan ha høyst … tegn. Kort det ned."
* #wm-answer-too-long ^designation[1].language = #nn
* #wm-answer-too-long ^designation[1].value = "Svaret på «…» (linkId …) kan ha høgst … teikn. Kort det ned."
* #wm-answer-too-many "“…” (linkId …) can be answered at most … times, but is answered …. Remove what is too much."
* #wm-answer-too-many ^designation[0].language = #nb
* #wm-answer-too-many ^designation[0].value = "«…» (linkId …) kan besvares høyst … ganger, men er besvart …. Fjern det som er for mye."
* #wm-answer-too-many ^designation[1].language = #nn
* #wm-answer-too-many ^designation[1].value = "«…» (linkId …) kan få svar høgst … gonger, men har fått …. Fjern det som er for mykje."
* #wm-answer-too-much "The answer to “…” (linkId …) cannot be more than …, but is …. Correct the answer."
* #wm-answer-too-much ^designation[0].language = #nb
* #wm-answer-too-much ^designation[0].value = "Svaret på «…» (linkId …) kan ikke være mer enn …, men er …. Rett svaret."
* #wm-answer-too-much ^designation[1].language = #nn
* #wm-answer-too-much ^designation[1].value = "Svaret på «…» (linkId …) kan ikkje vere meir enn …, men er …. Rett svaret."
* #wm-answer-too-short "The answer to “…” (linkId …) must have at least … characters. Make it longer."
* #wm-answer-too-short ^designation[0].language = #nb
* #wm-answer-too-short ^designation[0].value = "Svaret på «…» (linkId …) må ha minst … tegn. Skriv det lengre."
* #wm-answer-too-short ^designation[1].language = #nn
* #wm-answer-too-short ^designation[1].value = "Svaret på «…» (linkId …) må ha minst … teikn. Skriv det lengre."
* #wm-answer-type "The answer to “…” (linkId …) must be of the type …, but is …. Correct the type."
* #wm-answer-type ^designation[0].language = #nb
* #wm-answer-type ^designation[0].value = "Svaret på «…» (linkId …) må være av typen …, men er …. Rett typen."
* #wm-answer-type ^designation[1].language = #nn
* #wm-answer-type ^designation[1].value = "Svaret på «…» (linkId …) må vere av typen …, men er …. Rett typen."
* #wm-answer-unit "The answer to “…” (linkId …) must have the unit …. Correct the unit."
* #wm-answer-unit ^designation[0].language = #nb
* #wm-answer-unit ^designation[0].value = "Svaret på «…» (linkId …) må ha enheten …. Rett enheten."
* #wm-answer-unit ^designation[1].language = #nn
* #wm-answer-unit ^designation[1].value = "Svaret på «…» (linkId …) må ha eininga …. Rett eininga."
* #wm-answer-unit-code "The answer to “…” (linkId …) must have the unit … with code … and system …. Add or correct code and system."
* #wm-answer-unit-code ^designation[0].language = #nb
* #wm-answer-unit-code ^designation[0].value = "Svaret på «…» (linkId …) må ha enheten … med code … og system …. Legg til eller rett code og system."
* #wm-answer-unit-code ^designation[1].language = #nn
* #wm-answer-unit-code ^designation[1].value = "Svaret på «…» (linkId …) må ha eininga … med code … og system …. Legg til eller rett code og system."
* #wm-answer-unknown "The questionnaire has no question with linkId …. Correct linkId."
* #wm-answer-unknown ^designation[0].language = #nb
* #wm-answer-unknown ^designation[0].value = "Skjemaet har ikke noe spørsmål med linkId …. Rett linkId."
* #wm-answer-unknown ^designation[1].language = #nn
* #wm-answer-unknown ^designation[1].value = "Skjemaet har ikkje noko spørsmål med linkId …. Rett linkId."
* #wm-answer-wording "The question “…” (linkId …) is worded in another way than in the questionnaire. It does not matter if it is a translation."
* #wm-answer-wording ^designation[0].language = #nb
* #wm-answer-wording ^designation[0].value = "Spørsmålet «…» (linkId …) er gjengitt med andre ord enn skjemaets. Det gjør ingenting om det er en oversettelse."
* #wm-answer-wording ^designation[1].language = #nn
* #wm-answer-wording ^designation[1].value = "Spørsmålet «…» (linkId …) er gjeve att med andre ord enn i skjemaet. Det gjer ingenting om det er ei omsetjing."
* #wm-authorship-1 "Who wrote it down did so for an organisation, unless it was the person or a relative. Fill in onBehalfOf of the enterer. If it was the person or a relative, let who say so: a reference to a Patient or RelatedPerson, or its type, or an identity number."
* #wm-authorship-1 ^designation[0].language = #nb
* #wm-authorship-1 ^designation[0].value = "Den som skrev det ned, gjorde det for en virksomhet, med mindre det var personen selv eller en pårørende. Fyll ut onBehalfOf for enterer. Var det personen selv eller en pårørende, så vis det i who: til Patient eller RelatedPerson, eller med type eller fødselsnummer."
* #wm-authorship-1 ^designation[1].language = #nn
* #wm-authorship-1 ^designation[1].value = "Den som skreiv det ned, gjorde det for ei verksemd, om det ikkje var personen sjølv eller ein pårørande. Fyll ut onBehalfOf for enterer. Var det personen sjølv eller ein pårørande, så vis det i who: til Patient eller RelatedPerson, eller med type eller fødselsnummer."
* #wm-barrier-1 "The words about what hinders or helps are blank. Write them in valueCodeableConcept.text."
* #wm-barrier-1 ^designation[0].language = #nb
* #wm-barrier-1 ^designation[0].value = "Ordene om hva som hindrer eller hjelper er tomme. Skriv dem i valueCodeableConcept.text."
* #wm-barrier-1 ^designation[1].language = #nn
* #wm-barrier-1 ^designation[1].value = "Orda om kva som hindrar eller hjelper er tomme. Skriv dei i valueCodeableConcept.text."
* #wm-blocking-1 "A blocking names organisations and professionals. Correct provision.actor.reference."
* #wm-blocking-1 ^designation[0].language = #nb
* #wm-blocking-1 ^designation[0].value = "En sperring gjelder virksomheter og fagpersoner. Rett provision.actor.reference."
* #wm-blocking-1 ^designation[1].language = #nn
* #wm-blocking-1 ^designation[1].value = "Ei sperring gjeld verksemder og fagpersonar. Rett provision.actor.reference."
* #wm-conversation-1 "A conversation names the version of its form. Write questionnaire as url|version."
* #wm-conversation-1 ^designation[0].language = #nb
* #wm-conversation-1 ^designation[0].value = "Samtalen må si hvilken versjon av skjemaet den svarer på. Skriv questionnaire som url|versjon."
* #wm-conversation-1 ^designation[1].language = #nn
* #wm-conversation-1 ^designation[1].value = "Samtalen må seie kva versjon av skjemaet han svarar på. Skriv questionnaire som url|versjon."
* #wm-follow-up-1 "A follow-up task that is not done must say why. Fill in statusReason."
* #wm-follow-up-1 ^designation[0].language = #nb
* #wm-follow-up-1 ^designation[0].value = "En oppfølging som ikke er gjort, må si hvorfor. Fyll ut statusReason."
* #wm-follow-up-1 ^designation[1].language = #nn
* #wm-follow-up-1 ^designation[1].value = "Ei oppfølging som ikkje er gjord, må seie kvifor. Fyll ut statusReason."
* #wm-form-not-named "The response does not say which questionnaire it answers, so it was checked against none. Give questionnaire if it answers one."
* #wm-form-not-named ^designation[0].language = #nb
* #wm-form-not-named ^designation[0].value = "Svaret sier ikke hvilket skjema det gjelder, så det er ikke kontrollert mot noe. Fyll ut questionnaire om det gjelder et skjema."
* #wm-form-not-named ^designation[1].language = #nn
* #wm-form-not-named ^designation[1].value = "Svaret seier ikkje kva skjema det gjeld, så det er ikkje kontrollert mot noko. Fyll ut questionnaire om det gjeld eit skjema."
* #wm-form-unknown "The questionnaire … is not known here. Store it first, or correct questionnaire."
* #wm-form-unknown ^designation[0].language = #nb
* #wm-form-unknown ^designation[0].value = "Skjemaet … er ikke kjent her. Lagre det først, eller rett questionnaire."
* #wm-form-unknown ^designation[1].language = #nn
* #wm-form-unknown ^designation[1].value = "Skjemaet … er ikkje kjent her. Lagre det først, eller rett questionnaire."
* #wm-goal-1 "A goal that is rejected or cancelled must say why. Fill in statusReason."
* #wm-goal-1 ^designation[0].language = #nb
* #wm-goal-1 ^designation[0].value = "Et mål som er avvist eller avbrutt, må si hvorfor. Fyll ut statusReason."
* #wm-goal-1 ^designation[1].language = #nn
* #wm-goal-1 ^designation[1].value = "Eit mål som er avvist eller avbrote, må seie kvifor. Fyll ut statusReason."
* #wm-goal-2 "A goal is accepted by persons: the person, a relative or a professional. An organisation accepts by a hand-over task. Correct individual in goal-acceptance."
* #wm-goal-2 ^designation[0].language = #nb
* #wm-goal-2 ^designation[0].value = "Et mål godtas av personer: personen selv, en pårørende eller en fagperson. En virksomhet godtar med en oppgave om overføring (hand-over). Rett individual i goal-acceptance."
* #wm-goal-2 ^designation[1].language = #nn
* #wm-goal-2 ^designation[1].value = "Eit mål blir godteke av personar: personen sjølv, ein pårørande eller ein fagperson. Ei verksemd godtek med ei oppgåve om overføring (hand-over). Rett individual i goal-acceptance."
* #wm-goal-3 "The goal should carry the agreement of the person. Add it in goal-acceptance."
* #wm-goal-3 ^designation[0].language = #nb
* #wm-goal-3 ^designation[0].value = "Personens egen enighet i målet bør være med. Legg den til i goal-acceptance."
* #wm-goal-3 ^designation[1].language = #nn
* #wm-goal-3 ^designation[1].value = "Det bør gå fram at personen sjølv er samd i målet. Legg det til i goal-acceptance."
* #wm-goal-4 "The words of the goal are blank. Write in description.text what the person said matters."
* #wm-goal-4 ^designation[0].language = #nb
* #wm-goal-4 ^designation[0].value = "Ordene i målet er tomme. Skriv i description.text hva personen sa er viktig."
* #wm-goal-4 ^designation[1].language = #nn
* #wm-goal-4 ^designation[1].value = "Orda i målet er tomme. Skriv i description.text kva personen sa er viktig."
* #wm-hand-over-1 "A hand-over that is rejected or cancelled must say why. Fill in statusReason."
* #wm-hand-over-1 ^designation[0].language = #nb
* #wm-hand-over-1 ^designation[0].value = "En overføring som er avvist eller trukket tilbake, må si hvorfor. Fyll ut statusReason."
* #wm-hand-over-1 ^designation[1].language = #nn
* #wm-hand-over-1 ^designation[1].value = "Ei overføring som er avvist eller trekt tilbake, må seie kvifor. Fyll ut statusReason."
* #wm-identity-number "This is not a valid national identity number. The date or the check digits are wrong. Write eleven digits without spaces."
* #wm-identity-number ^designation[0].language = #nb
* #wm-identity-number ^designation[0].value = "Dette er ikke et gyldig fødselsnummer, D-nummer eller hjelpenummer. Datoen eller kontrollsifrene er feil. Skriv elleve sifre uten mellomrom."
* #wm-identity-number ^designation[1].language = #nn
* #wm-identity-number ^designation[1].value = "Dette er ikkje eit gyldig fødselsnummer, D-nummer eller hjelpenummer. Datoen eller kontrollsifra er feil. Skriv elleve siffer utan mellomrom."
* #wm-identity-system "The number is of another kind than its system says. Use the system of fødselsnummer, D-nummer or common help number, as it is."
* #wm-identity-system ^designation[0].language = #nb
* #wm-identity-system ^designation[0].value = "Nummeret er av en annen sort enn system sier. Bruk systemet for fødselsnummer, D-nummer eller felles hjelpenummer, etter hva det er."
* #wm-identity-system ^designation[1].language = #nn
* #wm-identity-system ^designation[1].value = "Nummeret er av ein annan sort enn system seier. Bruk systemet for fødselsnummer, D-nummer eller felles hjelpenummer, etter kva det er."
* #wm-implicit-rules "ImplicitRules says that the content follows rules that nobody here knows. Remove the element, and write what holds in the resource itself."
* #wm-implicit-rules ^designation[0].language = #nb
* #wm-implicit-rules ^designation[0].value = "ImplicitRules sier at innholdet følger regler som ingen her kjenner. Fjern elementet, og skriv det som gjelder, i ressursen selv."
* #wm-implicit-rules ^designation[1].language = #nn
* #wm-implicit-rules ^designation[1].value = "ImplicitRules seier at innhaldet følgjer reglar som ingen her kjenner. Fjern elementet, og skriv det som gjeld, i ressursen sjølv."
* #wm-modifier-unknown "This modifierExtension changes what the content means, and is not known here. Remove it, or ask the operator of the service to add the package that defines it."
* #wm-modifier-unknown ^designation[0].language = #nb
* #wm-modifier-unknown ^designation[0].value = "Denne modifierExtension endrer hva innholdet betyr, og er ikke kjent her. Fjern den, eller be den som driver tjenesten om å legge inn pakken som definerer den."
* #wm-modifier-unknown ^designation[1].language = #nn
* #wm-modifier-unknown ^designation[1].value = "Denne modifierExtension endrar kva innhaldet tyder, og er ikkje kjend her. Fjern henne, eller be den som driv tenesta om å leggje inn pakken som definerer henne."
* #wm-more-faults "The content has … more faults that are not told here. Mend these first, and send it again."
* #wm-more-faults ^designation[0].language = #nb
* #wm-more-faults ^designation[0].value = "Innholdet har … feil til, som ikke er nevnt her. Rett disse først, og send på nytt."
* #wm-more-faults ^designation[1].language = #nn
* #wm-more-faults ^designation[1].value = "Innhaldet har … feil til, som ikkje er nemnde her. Rett desse først, og send på nytt."
* #wm-narrative-active "The text fetches something from elsewhere, or holds something that could run in the browser of the reader. Remove images from other addresses, scripts and addresses in style; images may stand as data:image."
* #wm-narrative-active ^designation[0].language = #nb
* #wm-narrative-active ^designation[0].value = "Teksten henter noe utenfra eller inneholder noe som kan kjøre i leserens nettleser. Fjern bilder fra andre adresser, skript og adresser i style; bilder kan stå som data:image."
* #wm-narrative-active ^designation[1].language = #nn
* #wm-narrative-active ^designation[1].value = "Teksten hentar noko utanfrå eller inneheld noko som kan køyre i nettlesaren til lesaren. Fjern bilete frå andre adresser, skript og adresser i style; bilete kan stå som data:image."
* #wm-not-a-resource "This is not a resource of FHIR R4. Correct resourceType."
* #wm-not-a-resource ^designation[0].language = #nb
* #wm-not-a-resource ^designation[0].value = "Dette er ikke en ressurs i FHIR R4. Rett resourceType."
* #wm-not-a-resource ^designation[1].language = #nn
* #wm-not-a-resource ^designation[1].value = "Dette er ikkje ein ressurs i FHIR R4. Rett resourceType."
* #wm-not-checked "The content could not be checked to its end, so it was not stored. See the other faults first; if there are none, tell the operator of the service."
* #wm-not-checked ^designation[0].language = #nb
* #wm-not-checked ^designation[0].value = "Innholdet kunne ikke kontrolleres helt ut, og er derfor ikke lagret. Se de andre feilene først; står ingen, meld fra til den som driver tjenesten."
* #wm-not-checked ^designation[1].language = #nn
* #wm-not-checked ^designation[1].value = "Innhaldet kunne ikkje kontrollerast heilt ut, og er difor ikkje lagra. Sjå dei andre feila først; står det ingen, meld frå til den som driv tenesta."
* #wm-organisation-number "This is not a valid organisation number. The check digit is wrong. Write nine digits without spaces."
* #wm-organisation-number ^designation[0].language = #nb
* #wm-organisation-number ^designation[0].value = "Dette er ikke et gyldig organisasjonsnummer. Kontrollsifferet er feil. Skriv ni sifre uten mellomrom."
* #wm-organisation-number ^designation[1].language = #nn
* #wm-organisation-number ^designation[1].value = "Dette er ikkje eit gyldig organisasjonsnummer. Kontrollsifferet er feil. Skriv ni siffer utan mellomrom."
* #wm-outcome-1 "A report on one person has a subject; a summary has none. Correct type or subject."
* #wm-outcome-1 ^designation[0].language = #nb
* #wm-outcome-1 ^designation[0].value = "En rapport om én person har subject; en samlet rapport har det ikke. Rett type eller subject."
* #wm-outcome-1 ^designation[1].language = #nn
* #wm-outcome-1 ^designation[1].value = "Ein rapport om éin person har subject; ein samla rapport har det ikkje. Rett type eller subject."
* #wm-outcome-2 "A summary report does not show groups of fewer than five persons. Leave them out."
* #wm-outcome-2 ^designation[0].language = #nb
* #wm-outcome-2 ^designation[0].value = "En samlet rapport kan ikke vise grupper med færre enn fem personer. Ta dem ut."
* #wm-outcome-2 ^designation[1].language = #nn
* #wm-outcome-2 ^designation[1].value = "Ein samla rapport kan ikkje vise grupper med færre enn fem personar. Ta dei ut."
* #wm-plan-1 "An activity should refer to an action, a task or an appointment. activity.detail is kept as sent, but is not found by search."
* #wm-plan-1 ^designation[0].language = #nb
* #wm-plan-1 ^designation[0].value = "En aktivitet bør vise til et tiltak, en oppgave eller en time. activity.detail er lagret som sendt, men finnes ikke i søk."
* #wm-plan-1 ^designation[1].language = #nn
* #wm-plan-1 ^designation[1].value = "Ein aktivitet bør vise til eit tiltak, ei oppgåve eller ein time. activity.detail er lagra som sendt, men finst ikkje i søk."
* #wm-plan-2 "A care team is not contained in the plan, because all plans of the person share it. Refer to the team, or leave it out: the service makes it."
* #wm-plan-2 ^designation[0].language = #nb
* #wm-plan-2 ^designation[0].value = "Teamet rundt personen ligger ikke inne i planen, for alle planene til personen deler det. Vis til teamet, eller utelat det: tjenesten lager det."
* #wm-plan-2 ^designation[1].language = #nn
* #wm-plan-2 ^designation[1].value = "Teamet rundt personen ligg ikkje inne i planen, for alle planane til personen deler det. Vis til teamet, eller la det vere: tenesta lagar det."
* #wm-profile-elsewhere "The profile … is none of ours. It is kept as sent, and what it demands was not checked here. There is nothing to mend."
* #wm-profile-elsewhere ^designation[0].language = #nb
* #wm-profile-elsewhere ^designation[0].value = "Profilen … er ikke en av våre. Den beholdes som sendt, og det den krever, er ikke sjekket her. Det er ikke noe å rette."
* #wm-profile-elsewhere ^designation[1].language = #nn
* #wm-profile-elsewhere ^designation[1].value = "Profilen … er ikkje ein av våre. Han blir teken vare på slik han kom, og det han krev, er ikkje sjekka her. Det er ikkje noko å rette."
* #wm-profile-unknown "The profile … is not known here. Remove it, or write the name of one of ours."
* #wm-profile-unknown ^designation[0].language = #nb
* #wm-profile-unknown ^designation[0].value = "Profilen … er ikke kjent her. Fjern den, eller skriv navnet på en av våre."
* #wm-profile-unknown ^designation[1].language = #nn
* #wm-profile-unknown ^designation[1].value = "Profilen … er ikkje kjend her. Fjern han, eller skriv namnet på ein av våre."
* #wm-ranking-1 "A ranking that has no goals must say why. Add the goals in entry, or fill in emptyReason."
* #wm-ranking-1 ^designation[0].language = #nb
* #wm-ranking-1 ^designation[0].value = "En rangering uten mål må si hvorfor. Legg målene i entry, eller fyll ut emptyReason."
* #wm-ranking-1 ^designation[1].language = #nn
* #wm-ranking-1 ^designation[1].value = "Ei rangering utan mål må seie kvifor. Legg måla i entry, eller fyll ut emptyReason."
* #wm-reference-condition "The reference names a record by an identifier, and does not lead to exactly one. Send it in the same Bundle, or write Type?identifier=system|value with an identifier that exists."
* #wm-reference-condition ^designation[0].language = #nb
* #wm-reference-condition ^designation[0].value = "Henvisningen navngir en opplysning med en identifikator, og fører ikke til nøyaktig én. Send den i samme Bundle, eller skriv Type?identifier=system|verdi med en identifikator som finnes."
* #wm-reference-condition ^designation[1].language = #nn
* #wm-reference-condition ^designation[1].value = "Tilvisinga namngjev ei opplysning med ein identifikator, og fører ikkje til nøyaktig éi. Send henne i same Bundle, eller skriv Type?identifier=system|verdi med ein identifikator som finst."
* #wm-score-1 "A score is a number from 0 to 10, where 10 is best. Correct valueQuantity."
* #wm-score-1 ^designation[0].language = #nb
* #wm-score-1 ^designation[0].value = "En skår er et tall fra 0 til 10, der 10 er best. Rett valueQuantity."
* #wm-score-1 ^designation[1].language = #nn
* #wm-score-1 ^designation[1].value = "Ein skår er eit tal frå 0 til 10, der 10 er best. Rett valueQuantity."
* #wm-score-2 "A score has a value, or says why there is none. Fill in valueQuantity or dataAbsentReason."
* #wm-score-2 ^designation[0].language = #nb
* #wm-score-2 ^designation[0].value = "En skår må ha en verdi, eller si hvorfor den mangler. Fyll ut valueQuantity eller dataAbsentReason."
* #wm-score-2 ^designation[1].language = #nn
* #wm-score-2 ^designation[1].value = "Ein skår må ha ein verdi, eller seie kvifor han manglar. Fyll ut valueQuantity eller dataAbsentReason."
* #wm-team-1 "The person should be a participant of the own care team. Add the person."
* #wm-team-1 ^designation[0].language = #nb
* #wm-team-1 ^designation[0].value = "Personen bør selv være med i teamet. Legg til personen som participant."
* #wm-team-1 ^designation[1].language = #nn
* #wm-team-1 ^designation[1].value = "Personen bør sjølv vere med i teamet. Legg til personen som participant."
* #wm-too-large "The element … stands more than … times, so the content cannot be checked. Divide it between several resources."
* #wm-too-large ^designation[0].language = #nb
* #wm-too-large ^designation[0].value = "Elementet … står mer enn … ganger, så innholdet kan ikke kontrolleres. Del det på flere ressurser."
* #wm-too-large ^designation[1].language = #nn
* #wm-too-large ^designation[1].value = "Elementet … står meir enn … gonger, så innhaldet kan ikkje kontrollerast. Del det på fleire ressursar."
* #wm-too-long "The content would be longer than … characters, which is the most that can be sent. Divide it between several resources."
* #wm-too-long ^designation[0].language = #nb
* #wm-too-long ^designation[0].value = "Innholdet ville bli lengre enn … tegn, som er det meste som kan sendes. Del det på flere ressurser."
* #wm-too-long ^designation[1].language = #nn
* #wm-too-long ^designation[1].value = "Innhaldet ville bli lengre enn … teikn, som er det meste som kan sendast. Del det på fleire ressursar."
