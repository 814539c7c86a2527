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
* #address-too-long "This is longer than the … characters by which a search can find it again. Use a shorter address or code."
* #address-too-long ^designation[0].language = #nb
* #address-too-long ^designation[0].value = "Dette er lengre enn de … tegnene som et søk kan finne det igjen ved. Bruk en kortere adresse eller kode."
* #address-too-long ^designation[1].language = #nn
* #address-too-long ^designation[1].value = "Dette er lengre enn dei … teikna som eit søk kan finne det att ved. Bruk ei kortare adresse eller ein kortare kode."
* #address-too-long ^property[0].code = #status
* #address-too-long ^property[0].valueInteger = 422
* #address-too-long ^property[1].code = #issue
* #address-too-long ^property[1].valueCode = #too-long
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
* #answer-was-not-an-amendment "Answers that are complete change only as an amendment. Set the status to amended, and send again."
* #answer-was-not-an-amendment ^designation[0].language = #nb
* #answer-was-not-an-amendment ^designation[0].value = "Ferdige svar endres bare som rettelse. Sett status til amended, og send på nytt."
* #answer-was-not-an-amendment ^designation[1].language = #nn
* #answer-was-not-an-amendment ^designation[1].value = "Ferdige svar blir berre endra som retting. Set status til amended, og send på nytt."
* #answer-was-not-an-amendment ^property[0].code = #status
* #answer-was-not-an-amendment ^property[0].valueInteger = 403
* #answer-was-not-an-amendment ^property[1].code = #issue
* #answer-was-not-an-amendment ^property[1].valueCode = #forbidden
* #answers-do-not-mean-this "A form cannot make or change this, whoever answers it: blocks, teams, the shared plan, persons and other answers are written by oneself, or by the service. Take it out of the form."
* #answers-do-not-mean-this ^designation[0].language = #nb
* #answers-do-not-mean-this ^designation[0].value = "Et skjema kan ikke lage eller endre dette, hvem som enn svarer: sperrer, team, felles plan, personer og andre svar skriver en selv, eller tjenesten gjør det. Ta det ut av skjemaet."
* #answers-do-not-mean-this ^designation[1].language = #nn
* #answers-do-not-mean-this ^designation[1].value = "Eit skjema kan ikkje lage eller endre dette, kven som enn svarer: sperrer, team, felles plan, personar og andre svar skriv ein sjølv, eller tenesta gjer det. Ta det ut av skjemaet."
* #answers-do-not-mean-this ^property[0].code = #status
* #answers-do-not-mean-this ^property[0].valueInteger = 403
* #answers-do-not-mean-this ^property[1].code = #issue
* #answers-do-not-mean-this ^property[1].valueCode = #forbidden
* #answers-twice "An earlier entry of the same Bundle has the same answers to the same form. Send them once, and refer to them by fullUrl."
* #answers-twice ^designation[0].language = #nb
* #answers-twice ^designation[0].value = "En tidligere oppføring i samme Bundle har de samme svarene på det samme skjemaet. Send dem én gang, og vis til dem med fullUrl."
* #answers-twice ^designation[1].language = #nn
* #answers-twice ^designation[1].value = "Ei tidlegare oppføring i same Bundle har dei same svara på det same skjemaet. Send dei éin gong, og vis til dei med fullUrl."
* #answers-twice ^property[0].code = #status
* #answers-twice ^property[0].valueInteger = 422
* #answers-twice ^property[1].code = #issue
* #answers-twice ^property[1].valueCode = #duplicate
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
* #assurance-too-low "Persons must be logged in at the highest assurance level. Log in again with such a means."
* #assurance-too-low ^designation[0].language = #nb
* #assurance-too-low ^designation[0].value = "Personer må være logget inn på høyeste sikkerhetsnivå. Logg inn på nytt på det nivået."
* #assurance-too-low ^designation[1].language = #nn
* #assurance-too-low ^designation[1].value = "Personar må vere logga inn på høgaste tryggleiksnivå. Logg inn på nytt på det nivået."
* #assurance-too-low ^property[0].code = #status
* #assurance-too-low ^property[0].valueInteger = 401
* #assurance-too-low ^property[1].code = #issue
* #assurance-too-low ^property[1].valueCode = #login
* #attestation-has-expired "The attestation has expired (attestation_has_expired): it is more than 60 minutes old. Get a new token with a new attestation, and send again."
* #attestation-has-expired ^designation[0].language = #nb
* #attestation-has-expired ^designation[0].value = "Attesten er utløpt (attestation_has_expired): den er mer enn 60 minutter gammel. Hent et nytt token med ny attest, og send på nytt."
* #attestation-has-expired ^designation[1].language = #nn
* #attestation-has-expired ^designation[1].value = "Attesten har gått ut (attestation_has_expired): han er meir enn 60 minutt gammal. Hent eit nytt token med ny attest, og send på nytt."
* #attestation-has-expired ^property[0].code = #status
* #attestation-has-expired ^property[0].valueInteger = 403
* #attestation-has-expired ^property[1].code = #issue
* #attestation-has-expired ^property[1].valueCode = #expired
* #attestation-of-another "The attestation is of somebody else than the person who is logged in. Ask for an attestation of the one who is."
* #attestation-of-another ^designation[0].language = #nb
* #attestation-of-another ^designation[0].value = "Attesteringen gjelder en annen enn den som er logget inn. Be om en attestering for den som er det."
* #attestation-of-another ^designation[1].language = #nn
* #attestation-of-another ^designation[1].value = "Attesteringa gjeld ein annan enn den som er logga inn. Be om ei attestering for den som er det."
* #attestation-of-another ^property[0].code = #status
* #attestation-of-another ^property[0].valueInteger = 401
* #attestation-of-another ^property[1].code = #issue
* #attestation-of-another ^property[1].valueCode = #login
* #attestation-of-several "The attestation names several patients. Ask for one that names the patient you need to see."
* #attestation-of-several ^designation[0].language = #nb
* #attestation-of-several ^designation[0].value = "Attesteringen navngir flere pasienter. Be om en som navngir pasienten du trenger å se."
* #attestation-of-several ^designation[1].language = #nn
* #attestation-of-several ^designation[1].value = "Attesteringa nemner fleire pasientar. Be om ei som nemner pasienten du treng å sjå."
* #attestation-of-several ^property[0].code = #status
* #attestation-of-several ^property[0].valueInteger = 401
* #attestation-of-several ^property[1].code = #issue
* #attestation-of-several ^property[1].valueCode = #login
* #attestation-purpose "The purpose of use in … is none that is known here. It must be TREAT, ETREAT, COC or BTG."
* #attestation-purpose ^designation[0].language = #nb
* #attestation-purpose ^designation[0].value = "Formålet (purpose_of_use) i … er ikke kjent her. Det må være TREAT, ETREAT, COC eller BTG."
* #attestation-purpose ^designation[1].language = #nn
* #attestation-purpose ^designation[1].value = "Føremålet (purpose_of_use) i … er ikkje kjent her. Det må vere TREAT, ETREAT, COC eller BTG."
* #attestation-purpose ^property[0].code = #status
* #attestation-purpose ^property[0].valueInteger = 401
* #attestation-purpose ^property[1].code = #issue
* #attestation-purpose ^property[1].valueCode = #login
* #attestation-was-missing "The token says nothing of why you need this person. Ask for one with an attestation (nhn:tillitsrammeverk:parameters)."
* #attestation-was-missing ^designation[0].language = #nb
* #attestation-was-missing ^designation[0].value = "Tokenet sier ikke hvorfor du trenger opplysninger om denne personen. Be om et med attest (nhn:tillitsrammeverk:parameters)."
* #attestation-was-missing ^designation[1].language = #nn
* #attestation-was-missing ^designation[1].value = "Tokenet seier ikkje kvifor du treng opplysningar om denne personen. Be om eit med attest (nhn:tillitsrammeverk:parameters)."
* #attestation-was-missing ^property[0].code = #status
* #attestation-was-missing ^property[0].valueInteger = 403
* #attestation-was-missing ^property[1].code = #issue
* #attestation-was-missing ^property[1].valueCode = #forbidden
* #author-was-another "Whoever answers cannot stand as somebody else in …. Let author be yourself or leave it out, and source the person or a relative."
* #author-was-another ^designation[0].language = #nb
* #author-was-another ^designation[0].value = "Den som svarer, kan ikke stå som en annen i …. La author være deg selv eller stå tom, og source være personen eller en pårørende."
* #author-was-another ^designation[1].language = #nn
* #author-was-another ^designation[1].value = "Den som svarer, kan ikkje stå som ein annan i …. La author vere deg sjølv eller stå tom, og source vere personen eller ein pårørande."
* #author-was-another ^property[0].code = #status
* #author-was-another ^property[0].valueInteger = 422
* #author-was-another ^property[1].code = #issue
* #author-was-another ^property[1].valueCode = #business-rule
* #authorization-malformed "The Authorization header cannot be read. Send it once: the scheme, a space, and the access token."
* #authorization-malformed ^designation[0].language = #nb
* #authorization-malformed ^designation[0].value = "Authorization kan ikke leses. Send den én gang: ordningen, et mellomrom og tilgangstokenet."
* #authorization-malformed ^designation[1].language = #nn
* #authorization-malformed ^designation[1].value = "Authorization kan ikkje lesast. Send han éin gong: ordninga, eit mellomrom og tilgangstokenet."
* #authorization-malformed ^property[0].code = #status
* #authorization-malformed ^property[0].valueInteger = 401
* #authorization-malformed ^property[1].code = #issue
* #authorization-malformed ^property[1].valueCode = #login
* #bearer-not-accepted "This issuer's tokens are taken only with proof of possession (DPoP, RFC 9449). Ask the issuer for a token bound to your key, and send it with the scheme DPoP and a proof."
* #bearer-not-accepted ^designation[0].language = #nb
* #bearer-not-accepted ^designation[0].value = "Token fra denne utstederen godtas bare med bevis på besittelse (DPoP, RFC 9449). Be utstederen om et token som er bundet til nøkkelen din, og send det med ordningen DPoP og et bevis."
* #bearer-not-accepted ^designation[1].language = #nn
* #bearer-not-accepted ^designation[1].value = "Token frå denne utferdaren blir berre godtekne med prov på at du har nøkkelen (DPoP, RFC 9449). Be utferdaren om eit token som er bunde til nøkkelen din, og send det med ordninga DPoP og eit prov."
* #bearer-not-accepted ^property[0].code = #status
* #bearer-not-accepted ^property[0].valueInteger = 401
* #bearer-not-accepted ^property[1].code = #issue
* #bearer-not-accepted ^property[1].valueCode = #login
* #being-carried-out "The same request is being carried out at this moment. Wait a second and send it again: then you get its answer."
* #being-carried-out ^designation[0].language = #nb
* #being-carried-out ^designation[0].value = "Den samme forespørselen utføres akkurat nå. Vent et sekund og send den på nytt, så får du svaret."
* #being-carried-out ^designation[1].language = #nn
* #being-carried-out ^designation[1].value = "Den same førespurnaden blir utført akkurat no. Vent eit sekund og send han på nytt, så får du svaret."
* #being-carried-out ^property[0].code = #status
* #being-carried-out ^property[0].valueInteger = 409
* #being-carried-out ^property[1].code = #issue
* #being-carried-out ^property[1].valueCode = #lock-error
* #blocked-actor-unknown "Who is to be blocked has no organisation number and no HPR number here. Send the organisation or professional with its number first, and refer to it. A whole role or profession cannot be blocked: name each organisation or professional."
* #blocked-actor-unknown ^designation[0].language = #nb
* #blocked-actor-unknown ^designation[0].value = "Den som skal sperres, har verken organisasjonsnummer eller HPR-nummer her. Send virksomheten eller fagpersonen med nummer først, og vis til den. En hel rolle eller yrkesgruppe kan ikke sperres: før opp hver virksomhet eller fagperson."
* #blocked-actor-unknown ^designation[1].language = #nn
* #blocked-actor-unknown ^designation[1].value = "Den som skal sperrast, har verken organisasjonsnummer eller HPR-nummer her. Send verksemda eller fagpersonen med nummer først, og vis til den. Ei heil rolle eller yrkesgruppe kan ikkje sperrast: før opp kvar verksemd eller fagperson."
* #blocked-actor-unknown ^property[0].code = #status
* #blocked-actor-unknown ^property[0].valueInteger = 422
* #blocked-actor-unknown ^property[1].code = #issue
* #blocked-actor-unknown ^property[1].valueCode = #not-supported
* #blocking-names-nobody "This blocking does not say who is blocked, and the server cannot keep everybody out, nor a whole role or profession. Name at least one organisation or professional in provision.actor."
* #blocking-names-nobody ^designation[0].language = #nb
* #blocking-names-nobody ^designation[0].value = "Sperringen sier ikke hvem som sperres, og serveren kan ikke holde alle ute, heller ikke en hel rolle eller yrkesgruppe. Før opp minst én virksomhet eller fagperson i provision.actor."
* #blocking-names-nobody ^designation[1].language = #nn
* #blocking-names-nobody ^designation[1].value = "Sperringa seier ikkje kven som blir sperra, og serveren kan ikkje halde alle ute, heller ikkje ei heil rolle eller yrkesgruppe. Før opp minst éi verksemd eller éin fagperson i provision.actor."
* #blocking-names-nobody ^property[0].code = #status
* #blocking-names-nobody ^property[0].valueInteger = 422
* #blocking-names-nobody ^property[1].code = #issue
* #blocking-names-nobody ^property[1].valueCode = #not-supported
* #blocking-not-understood "This blocking has limits that the server cannot keep. Use only who is blocked, types of data about the person (provision.class), single records (provision.data with meaning instance) and a period."
* #blocking-not-understood ^designation[0].language = #nb
* #blocking-not-understood ^designation[0].value = "Denne sperringen har avgrensninger som serveren ikke kan holde. Bruk bare hvem som sperres, typer data om personen (provision.class), enkeltopplysninger (provision.data med meaning instance) og periode."
* #blocking-not-understood ^designation[1].language = #nn
* #blocking-not-understood ^designation[1].value = "Denne sperringa har avgrensingar som serveren ikkje kan halde. Bruk berre kven som blir sperra, typar data om personen (provision.class), enkeltopplysningar (provision.data med meaning instance) og periode."
* #blocking-not-understood ^property[0].code = #status
* #blocking-not-understood ^property[0].valueInteger = 422
* #blocking-not-understood ^property[1].code = #issue
* #blocking-not-understood ^property[1].valueCode = #not-supported
* #blocking-without-denial "This Consent reads as if something were to be kept from somebody, but nothing would be blocked. Set provision.type to deny, and who is blocked in provision.actor. If nothing is to be blocked, set provision.type to permit and policyRule to OPTIN."
* #blocking-without-denial ^designation[0].language = #nb
* #blocking-without-denial ^designation[0].value = "Dette samtykket leses som om noe skal holdes unna noen, men ingenting blir sperret. Sett provision.type til deny og hvem som sperres i provision.actor. Skal ingenting sperres, sett provision.type til permit og policyRule til OPTIN."
* #blocking-without-denial ^designation[1].language = #nn
* #blocking-without-denial ^designation[1].value = "Dette samtykket blir lese som om noko skal haldast unna nokon, men ingenting blir sperra. Set provision.type til deny og kven som blir sperra i provision.actor. Skal ingenting sperrast, set provision.type til permit og policyRule til OPTIN."
* #blocking-without-denial ^property[0].code = #status
* #blocking-without-denial ^property[0].valueInteger = 422
* #blocking-without-denial ^property[1].code = #issue
* #blocking-without-denial ^property[1].valueCode = #not-supported
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
* #change-went-beyond-status "Here you may change status and what goes with it, not the rest. Change only that, preferably with PATCH."
* #change-went-beyond-status ^designation[0].language = #nb
* #change-went-beyond-status ^designation[0].value = "Her kan du endre status og det som følger med, ikke resten. Endre bare det, helst med PATCH."
* #change-went-beyond-status ^designation[1].language = #nn
* #change-went-beyond-status ^designation[1].value = "Her kan du endre status og det som følgjer med, ikkje resten. Endre berre det, helst med PATCH."
* #change-went-beyond-status ^property[0].code = #status
* #change-went-beyond-status ^property[0].valueInteger = 403
* #change-went-beyond-status ^property[1].code = #issue
* #change-went-beyond-status ^property[1].valueCode = #forbidden
* #client-not-registered "The system (client_id) that the access token was given to is not registered for this with its organisation. Ask the operator to register it in whatmatters.parties, with what it is to do."
* #client-not-registered ^designation[0].language = #nb
* #client-not-registered ^designation[0].value = "Systemet (client_id) som tilgangstokenet er gitt til, er ikke registrert for dette hos virksomheten. Be driftsansvarlig registrere det i whatmatters.parties, med det det skal få gjøre."
* #client-not-registered ^designation[1].language = #nn
* #client-not-registered ^designation[1].value = "Systemet (client_id) som tilgangstokenet er gitt til, er ikkje registrert for dette hos verksemda. Be driftsansvarleg registrere det i whatmatters.parties, med det det skal få gjere."
* #client-not-registered ^property[0].code = #status
* #client-not-registered ^property[0].valueInteger = 403
* #client-not-registered ^property[1].code = #issue
* #client-not-registered ^property[1].valueCode = #forbidden
* #client-of-another-issuer "The system (client_id) that the access token was given to gets its tokens of another issuer. Ask that issuer for one, or have the operator write this issuer at the client in whatmatters.parties."
* #client-of-another-issuer ^designation[0].language = #nb
* #client-of-another-issuer ^designation[0].value = "Systemet (client_id) som tilgangstokenet er gitt til, får tokenene sine av en annen utsteder. Be om et hos den utstederen, eller be driftsansvarlig føre opp denne utstederen på klienten i whatmatters.parties."
* #client-of-another-issuer ^designation[1].language = #nn
* #client-of-another-issuer ^designation[1].value = "Systemet (client_id) som tilgangstokenet er gitt til, får tokena sine av ein annan utferdar. Be om eit hos den utferdaren, eller be driftsansvarleg føre opp denne utferdaren på klienten i whatmatters.parties."
* #client-of-another-issuer ^property[0].code = #status
* #client-of-another-issuer ^property[0].valueInteger = 403
* #client-of-another-issuer ^property[1].code = #issue
* #client-of-another-issuer ^property[1].valueCode = #forbidden
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
* #contained-cannot-be-shared "What lies inside the plan cannot be shared: nobody else could refer to it. Send the goal or the organisation as an entry of its own in the same transaction, with its own identifier, and refer to that entry."
* #contained-cannot-be-shared ^designation[0].language = #nb
* #contained-cannot-be-shared ^designation[0].value = "Det som ligger inne i planen, kan ikke deles: ingen andre kan vise til det. Send målet eller virksomheten som en egen oppføring i samme transaksjon, med egen identifikator, og vis til den."
* #contained-cannot-be-shared ^designation[1].language = #nn
* #contained-cannot-be-shared ^designation[1].value = "Det som ligg inne i planen, kan ikkje delast: ingen andre kan vise til det. Send målet eller verksemda som ei eiga oppføring i same transaksjon, med eigen identifikator, og vis til ho."
* #contained-cannot-be-shared ^property[0].code = #status
* #contained-cannot-be-shared ^property[0].valueInteger = 422
* #contained-cannot-be-shared ^property[1].code = #issue
* #contained-cannot-be-shared ^property[1].valueCode = #business-rule
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
* #content-would-be-lost "Something in the content cannot be read here and would be lost: …. Write it as FHIR R4 does, or remove it."
* #content-would-be-lost ^designation[0].language = #nb
* #content-would-be-lost ^designation[0].value = "Noe i innholdet kan ikke leses her og ville gått tapt: …. Skriv det slik FHIR R4 gjør, eller fjern det."
* #content-would-be-lost ^designation[1].language = #nn
* #content-would-be-lost ^designation[1].value = "Noko i innhaldet kan ikkje lesast her og ville gått tapt: …. Skriv det slik FHIR R4 gjer, eller fjern det."
* #content-would-be-lost ^property[0].code = #status
* #content-would-be-lost ^property[0].valueInteger = 422
* #content-would-be-lost ^property[1].code = #issue
* #content-would-be-lost ^property[1].valueCode = #structure
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
* #deleting-is-not-validated "Deleting cannot be tried without doing it: $validate takes mode create and update."
* #deleting-is-not-validated ^designation[0].language = #nb
* #deleting-is-not-validated ^designation[0].value = "Sletting kan ikke prøves uten å slette: $validate tar mode create og update."
* #deleting-is-not-validated ^designation[1].language = #nn
* #deleting-is-not-validated ^designation[1].value = "Sletting kan ikkje prøvast utan å slette: $validate tek mode create og update."
* #deleting-is-not-validated ^property[0].code = #status
* #deleting-is-not-validated ^property[0].valueInteger = 400
* #deleting-is-not-validated ^property[1].code = #issue
* #deleting-is-not-validated ^property[1].valueCode = #not-supported
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
* #emergency-access-lacked-grounds "Emergency access needs health personnel with HPR number and a reason of at least ten characters in the attestation. Get an attestation with both."
* #emergency-access-lacked-grounds ^designation[0].language = #nb
* #emergency-access-lacked-grounds ^designation[0].value = "Nødrettstilgang krever helsepersonell med HPR-nummer og en begrunnelse på minst ti tegn i attesten. Hent en attest med begge deler."
* #emergency-access-lacked-grounds ^designation[1].language = #nn
* #emergency-access-lacked-grounds ^designation[1].value = "Naudrettstilgang krev helsepersonell med HPR-nummer og ei grunngjeving på minst ti teikn i attesten. Hent ein attest med begge delar."
* #emergency-access-lacked-grounds ^property[0].code = #status
* #emergency-access-lacked-grounds ^property[0].valueInteger = 403
* #emergency-access-lacked-grounds ^property[1].code = #issue
* #emergency-access-lacked-grounds ^property[1].valueCode = #forbidden
* #emergency-access-only-reads "Emergency access is for reading only. Write with an attestation for treatment."
* #emergency-access-only-reads ^designation[0].language = #nb
* #emergency-access-only-reads ^designation[0].value = "Nødrettstilgang gjelder bare lesing. Skriv med en attest for behandling."
* #emergency-access-only-reads ^designation[1].language = #nn
* #emergency-access-only-reads ^designation[1].value = "Naudrettstilgang gjeld berre lesing. Skriv med ein attest for behandling."
* #emergency-access-only-reads ^property[0].code = #status
* #emergency-access-only-reads ^property[0].valueInteger = 403
* #emergency-access-only-reads ^property[1].code = #issue
* #emergency-access-only-reads ^property[1].valueCode = #forbidden
* #emergency-access-stopped "You have opened so many plans by emergency access within the last hour that the site has set a stop. Wait, or call whoever is on duty for access."
* #emergency-access-stopped ^designation[0].language = #nb
* #emergency-access-stopped ^designation[0].value = "Du har åpnet så mange planer med nødrettstilgang den siste timen at virksomheten har satt stopp. Vent, eller ring den som har vakt for tilgang."
* #emergency-access-stopped ^designation[1].language = #nn
* #emergency-access-stopped ^designation[1].value = "Du har opna så mange planar med naudrettstilgang den siste timen at verksemda har sett stopp. Vent, eller ring den som har vakt for tilgang."
* #emergency-access-stopped ^property[0].code = #status
* #emergency-access-stopped ^property[0].valueInteger = 429
* #emergency-access-stopped ^property[1].code = #issue
* #emergency-access-stopped ^property[1].valueCode = #throttled
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
* #error-of-another "Only the organisation that wrote the person's wish down can say that it was an error. To set it aside, use on-hold, cancelled or completed: then everyone sees who did so."
* #error-of-another ^designation[0].language = #nb
* #error-of-another ^designation[0].value = "Bare organisasjonen som skrev ned personens ønske, kan si at det var en feil. Legg det heller til side med on-hold, cancelled eller completed: da ser alle hvem som gjorde det."
* #error-of-another ^designation[1].language = #nn
* #error-of-another ^designation[1].value = "Berre organisasjonen som skreiv ned ønsket til personen, kan seie at det var ein feil. Legg det heller til side med on-hold, cancelled eller completed: då ser alle kven som gjorde det."
* #error-of-another ^property[0].code = #status
* #error-of-another ^property[0].valueInteger = 422
* #error-of-another ^property[1].code = #issue
* #error-of-another ^property[1].valueCode = #business-rule
* #extract-element-unknown "Item …: … names the element …, which … does not have. Use the id of an element in the profile's snapshot."
* #extract-element-unknown ^designation[0].language = #nb
* #extract-element-unknown ^designation[0].value = "Felt …: … viser til elementet …, som … ikke har. Bruk id-en til et element i profilens snapshot."
* #extract-element-unknown ^designation[1].language = #nn
* #extract-element-unknown ^designation[1].value = "Felt …: … viser til elementet …, som … ikkje har. Bruk id-en til eit element i snapshot av profilen."
* #extract-element-unknown ^property[0].code = #status
* #extract-element-unknown ^property[0].valueInteger = 422
* #extract-element-unknown ^property[1].code = #issue
* #extract-element-unknown ^property[1].valueCode = #not-found
* #extract-full-url-twice "Item …: … makes several things with the same fullUrl, …, so nobody knows which of them is meant. Put extractAllocateId on the item that makes them."
* #extract-full-url-twice ^designation[0].language = #nb
* #extract-full-url-twice ^designation[0].value = "Felt …: … lager flere ting med samme fullUrl, …, så ingen vet hva det vises til. Sett extractAllocateId på samme felt som det som lages."
* #extract-full-url-twice ^designation[1].language = #nn
* #extract-full-url-twice ^designation[1].value = "Felt …: … lagar fleire ting med same fullUrl, …, så ingen veit kva det blir vist til. Set extractAllocateId på same felt som det som blir laga."
* #extract-full-url-twice ^property[0].code = #status
* #extract-full-url-twice ^property[0].valueInteger = 422
* #extract-full-url-twice ^property[1].code = #issue
* #extract-full-url-twice ^property[1].valueCode = #duplicate
* #extract-link-id-unknown "The form has no item … at that place, so its answer was left out. Check the version of the form."
* #extract-link-id-unknown ^designation[0].language = #nb
* #extract-link-id-unknown ^designation[0].value = "Skjemaet har ikke feltet … på det stedet, så svaret er utelatt. Sjekk hvilken versjon av skjemaet som er brukt."
* #extract-link-id-unknown ^designation[1].language = #nn
* #extract-link-id-unknown ^designation[1].value = "Skjemaet har ikkje feltet … på den staden, så svaret er utelate. Sjekk kva versjon av skjemaet som er brukt."
* #extract-link-id-unknown ^property[0].code = #status
* #extract-link-id-unknown ^property[0].valueInteger = 422
* #extract-link-id-unknown ^property[1].code = #issue
* #extract-link-id-unknown ^property[1].valueCode = #not-found
* #extract-made "From the response came …. Read it there."
* #extract-made ^designation[0].language = #nb
* #extract-made ^designation[0].value = "Av besvarelsen kom …. Les det der."
* #extract-made ^designation[1].language = #nn
* #extract-made ^designation[1].value = "Av svara kom …. Les det der."
* #extract-made ^property[0].code = #status
* #extract-made ^property[0].valueInteger = 422
* #extract-made ^property[1].code = #issue
* #extract-made ^property[1].valueCode = #informational
* #extract-never-valid "Item …: what … makes can never be valid: … is missing, and … demands it. Put in a value, an expression or an answer."
* #extract-never-valid ^designation[0].language = #nb
* #extract-never-valid ^designation[0].value = "Felt …: det … lager, kan aldri bli gyldig: … mangler, og … krever det. Legg inn en verdi, et uttrykk eller et svar."
* #extract-never-valid ^designation[1].language = #nn
* #extract-never-valid ^designation[1].value = "Felt …: det … lagar, kan aldri bli gyldig: … manglar, og … krev det. Legg inn ein verdi, eit uttrykk eller eit svar."
* #extract-never-valid ^property[0].code = #status
* #extract-never-valid ^property[0].valueInteger = 422
* #extract-never-valid ^property[1].code = #issue
* #extract-never-valid ^property[1].valueCode = #required
* #extract-no-observation-value "Item …: … does not make an Observation of an answer of the type …. Use definitionExtract or templateExtract for it."
* #extract-no-observation-value ^designation[0].language = #nb
* #extract-no-observation-value ^designation[0].value = "Felt …: … lager ikke en observasjon av et svar av typen …. Bruk definitionExtract eller templateExtract for det."
* #extract-no-observation-value ^designation[1].language = #nn
* #extract-no-observation-value ^designation[1].value = "Felt …: … lagar ikkje ein observasjon av eit svar av typen …. Bruk definitionExtract eller templateExtract for det."
* #extract-no-observation-value ^property[0].code = #status
* #extract-no-observation-value ^property[0].valueInteger = 422
* #extract-no-observation-value ^property[1].code = #issue
* #extract-no-observation-value ^property[1].valueCode = #value
* #extract-not-completed "The response is not completed. What is extracted may lack something; extract it again when it is."
* #extract-not-completed ^designation[0].language = #nb
* #extract-not-completed ^designation[0].value = "Besvarelsen er ikke fullført. Noe kan mangle i det som er hentet ut; hent ut igjen når den er det."
* #extract-not-completed ^designation[1].language = #nn
* #extract-not-completed ^designation[1].value = "Svara er ikkje fullførte. Noko kan mangle i det som er henta ut; hent ut igjen når dei er det."
* #extract-not-completed ^property[0].code = #status
* #extract-not-completed ^property[0].valueInteger = 422
* #extract-not-completed ^property[1].code = #issue
* #extract-not-completed ^property[1].valueCode = #business-rule
* #extract-not-enabled "Item … was not to be asked, given the other answers, so its answer was left out. Remove the answer, or correct the others."
* #extract-not-enabled ^designation[0].language = #nb
* #extract-not-enabled ^designation[0].value = "Felt … skulle ikke vært spurt om, ut fra de andre svarene, så svaret er utelatt. Fjern svaret, eller rett de andre."
* #extract-not-enabled ^designation[1].language = #nn
* #extract-not-enabled ^designation[1].value = "Felt … skulle ikkje vore spurt om, ut frå dei andre svara, så svaret er utelate. Fjern svaret, eller rett dei andre."
* #extract-not-enabled ^property[0].code = #status
* #extract-not-enabled ^property[0].valueInteger = 422
* #extract-not-enabled ^property[1].code = #issue
* #extract-not-enabled ^property[1].valueCode = #business-rule
* #extract-not-supported "Item …: … is not supported here: …. Use definitionExtract, templateExtract or observationExtract."
* #extract-not-supported ^designation[0].language = #nb
* #extract-not-supported ^designation[0].value = "Felt …: … støttes ikke her: …. Bruk definitionExtract, templateExtract eller observationExtract."
* #extract-not-supported ^designation[1].language = #nn
* #extract-not-supported ^designation[1].value = "Felt …: … er ikkje støtta her: …. Bruk definitionExtract, templateExtract eller observationExtract."
* #extract-not-supported ^property[0].code = #status
* #extract-not-supported ^property[0].valueInteger = 422
* #extract-not-supported ^property[1].code = #issue
* #extract-not-supported ^property[1].valueCode = #not-supported
* #extract-nothing "Nothing was extracted: no annotation of the form makes anything of these answers. Check that the form is one that extracts."
* #extract-nothing ^designation[0].language = #nb
* #extract-nothing ^designation[0].value = "Ingenting ble hentet ut: ingen merknad i skjemaet lager noe av disse svarene. Sjekk at skjemaet er et som henter ut."
* #extract-nothing ^designation[1].language = #nn
* #extract-nothing ^designation[1].value = "Ingenting vart henta ut: ingen merknad i skjemaet lagar noko av desse svara. Sjekk at skjemaet er eit som hentar ut."
* #extract-nothing ^property[0].code = #status
* #extract-nothing ^property[0].valueInteger = 422
* #extract-nothing ^property[1].code = #issue
* #extract-nothing ^property[1].valueCode = #informational
* #extract-outside-its-resource "Item …: … writes to …, but no item around it makes that resource. Put a definitionExtract of the same profile on this item or one around it."
* #extract-outside-its-resource ^designation[0].language = #nb
* #extract-outside-its-resource ^designation[0].value = "Felt …: … skriver til …, men ingen felt utenfor lager den ressursen. Sett definitionExtract med samme profil på dette feltet eller et utenfor."
* #extract-outside-its-resource ^designation[1].language = #nn
* #extract-outside-its-resource ^designation[1].value = "Felt …: … skriv til …, men ingen felt utanfor lagar den ressursen. Set definitionExtract med same profil på dette feltet eller eit utanfor."
* #extract-outside-its-resource ^property[0].code = #status
* #extract-outside-its-resource ^property[0].valueInteger = 422
* #extract-outside-its-resource ^property[1].code = #issue
* #extract-outside-its-resource ^property[1].valueCode = #structure
* #extract-patch-incomplete "Item …: an operation of the patch at … is incomplete (…). Give each operation the name operation, a type (add, insert, delete, replace or move) and a path."
* #extract-patch-incomplete ^designation[0].language = #nb
* #extract-patch-incomplete ^designation[0].value = "Felt …: en operasjon i endringen under … er ufullstendig (…). Gi hver operasjon name operation, type add, insert, delete, replace eller move, og path."
* #extract-patch-incomplete ^designation[1].language = #nn
* #extract-patch-incomplete ^designation[1].value = "Felt …: ein operasjon i endringa under … er ufullstendig (…). Gi kvar operasjon name operation, type add, insert, delete, replace eller move, og path."
* #extract-patch-incomplete ^property[0].code = #status
* #extract-patch-incomplete ^property[0].valueInteger = 422
* #extract-patch-incomplete ^property[1].code = #issue
* #extract-patch-incomplete ^property[1].valueCode = #required
* #extract-patch-without-target "Item …: … makes a patch, but not of what. Give resourceId and type, or put the patch into a contained Bundle with request.url."
* #extract-patch-without-target ^designation[0].language = #nb
* #extract-patch-without-target ^designation[0].value = "Felt …: … lager en endring, men ikke av hva. Oppgi resourceId og type, eller legg endringen i en Bundle i contained med request.url."
* #extract-patch-without-target ^designation[1].language = #nn
* #extract-patch-without-target ^designation[1].value = "Felt …: … lagar ei endring, men ikkje av kva. Oppgi resourceId og type, eller legg endringa i ein Bundle i contained med request.url."
* #extract-patch-without-target ^property[0].code = #status
* #extract-patch-without-target ^property[0].valueInteger = 422
* #extract-patch-without-target ^property[1].code = #issue
* #extract-patch-without-target ^property[1].valueCode = #required
* #extract-profile-unknown "Item …: … names …, which is not a resource type or profile known here. Mend the address, or publish the profile first."
* #extract-profile-unknown ^designation[0].language = #nb
* #extract-profile-unknown ^designation[0].value = "Felt …: … viser til …, som ikke er en ressurstype eller profil som er kjent her. Rett adressen, eller publiser profilen først."
* #extract-profile-unknown ^designation[1].language = #nn
* #extract-profile-unknown ^designation[1].value = "Felt …: … viser til …, som ikkje er ein ressurstype eller profil som er kjend her. Rett adressa, eller publiser profilen først."
* #extract-profile-unknown ^property[0].code = #status
* #extract-profile-unknown ^property[0].valueInteger = 422
* #extract-profile-unknown ^property[1].code = #issue
* #extract-profile-unknown ^property[1].valueCode = #not-found
* #extract-relation-unknown "Item …: … is «…». Use true, false, component, member, derived or independent."
* #extract-relation-unknown ^designation[0].language = #nb
* #extract-relation-unknown ^designation[0].value = "Felt …: … er «…». Bruk true, false, component, member, derived eller independent."
* #extract-relation-unknown ^designation[1].language = #nn
* #extract-relation-unknown ^designation[1].value = "Felt …: … er «…». Bruk true, false, component, member, derived eller independent."
* #extract-relation-unknown ^property[0].code = #status
* #extract-relation-unknown ^property[0].valueInteger = 422
* #extract-relation-unknown ^property[1].code = #issue
* #extract-relation-unknown ^property[1].valueCode = #code-invalid
* #extract-template-unknown "Item …: … refers to …, which is not a fitting resource contained in the form. Add it to contained."
* #extract-template-unknown ^designation[0].language = #nb
* #extract-template-unknown ^designation[0].value = "Felt …: … viser til …, som ikke er en passende ressurs i skjemaets contained. Legg den inn der."
* #extract-template-unknown ^designation[1].language = #nn
* #extract-template-unknown ^designation[1].value = "Felt …: … viser til …, som ikkje er ein høveleg ressurs i contained i skjemaet. Legg han inn der."
* #extract-template-unknown ^property[0].code = #status
* #extract-template-unknown ^property[0].valueInteger = 422
* #extract-template-unknown ^property[1].code = #issue
* #extract-template-unknown ^property[1].valueCode = #not-found
* #extract-too-many-values "Item …: … gives … values for …, which takes one. Choose one of them in the expression, or let the item not repeat."
* #extract-too-many-values ^designation[0].language = #nb
* #extract-too-many-values ^designation[0].value = "Felt …: … gir … verdier til …, som tar én. Velg én av dem i uttrykket, eller la feltet ikke gjentas."
* #extract-too-many-values ^designation[1].language = #nn
* #extract-too-many-values ^designation[1].value = "Felt …: … gir … verdiar til …, som tek éin. Vel éin av dei i uttrykket, eller lat feltet ikkje ta opp att."
* #extract-too-many-values ^property[0].code = #status
* #extract-too-many-values ^property[0].valueInteger = 422
* #extract-too-many-values ^property[1].code = #issue
* #extract-too-many-values ^property[1].valueCode = #multiple-matches
* #extract-value-does-not-fit "Item …: … puts a value of the type … into …, which takes …. Choose another element, or convert the value by an expression."
* #extract-value-does-not-fit ^designation[0].language = #nb
* #extract-value-does-not-fit ^designation[0].value = "Felt …: … legger en verdi av typen … i …, som tar …. Velg et annet element, eller gjør om verdien med et uttrykk."
* #extract-value-does-not-fit ^designation[1].language = #nn
* #extract-value-does-not-fit ^designation[1].value = "Felt …: … legg ein verdi av typen … i …, som tek …. Vel eit anna element, eller gjer om verdien med eit uttrykk."
* #extract-value-does-not-fit ^property[0].code = #status
* #extract-value-does-not-fit ^property[0].valueInteger = 422
* #extract-value-does-not-fit ^property[1].code = #issue
* #extract-value-does-not-fit ^property[1].valueCode = #value
* #forbidden-character "The request holds a character that may not be stored: a control character, a null or half a surrogate pair. Remove it and send again."
* #forbidden-character ^designation[0].language = #nb
* #forbidden-character ^designation[0].value = "Forespørselen har et tegn som ikke kan lagres: et styretegn, et nulltegn eller et halvt surrogatpar. Fjern det og send på nytt."
* #forbidden-character ^designation[1].language = #nn
* #forbidden-character ^designation[1].value = "Førespurnaden har eit teikn som ikkje kan lagrast: eit styreteikn, eit nullteikn eller eit halvt surrogatpar. Fjern det og send på nytt."
* #forbidden-character ^property[0].code = #status
* #forbidden-character ^property[0].valueInteger = 400
* #forbidden-character ^property[1].code = #issue
* #forbidden-character ^property[1].valueCode = #structure
* #form-annotation-incomplete "Item …: the annotation … lacks …. Fill it in."
* #form-annotation-incomplete ^designation[0].language = #nb
* #form-annotation-incomplete ^designation[0].value = "Felt …: merknaden … mangler …. Fyll det inn."
* #form-annotation-incomplete ^designation[1].language = #nn
* #form-annotation-incomplete ^designation[1].value = "Felt …: merknaden … manglar …. Fyll det inn."
* #form-annotation-incomplete ^property[0].code = #status
* #form-annotation-incomplete ^property[0].valueInteger = 422
* #form-annotation-incomplete ^property[1].code = #issue
* #form-annotation-incomplete ^property[1].valueCode = #invalid
* #form-cannot-make "Item …: … makes …, which a form cannot make here. Let it make goals, observations, tasks or other things that concern the person; who the person is, and whom it blocks, is written by itself."
* #form-cannot-make ^designation[0].language = #nb
* #form-cannot-make ^designation[0].value = "Felt …: … lager …, og det kan et skjema ikke lage her. La det lage mål, observasjoner, oppgaver eller annet som gjelder personen; hvem personen er, og hva den sperrer, skrives for seg."
* #form-cannot-make ^designation[1].language = #nn
* #form-cannot-make ^designation[1].value = "Felt …: … lagar …, og det kan eit skjema ikkje lage her. La det lage mål, observasjonar, oppgåver eller anna som gjeld personen; kven personen er, og kva han sperrar, blir skrive for seg."
* #form-cannot-make ^property[0].code = #status
* #form-cannot-make ^property[0].valueInteger = 422
* #form-cannot-make ^property[1].code = #issue
* #form-cannot-make ^property[1].valueCode = #not-supported
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
* #form-expression-endless "Item …: the expression in … takes too many steps: …. Make it simpler, or let it look at fewer items."
* #form-expression-endless ^designation[0].language = #nb
* #form-expression-endless ^designation[0].value = "Felt …: uttrykket i … krever for mange steg: …. Gjør det enklere, eller la det se på færre felt."
* #form-expression-endless ^designation[1].language = #nn
* #form-expression-endless ^designation[1].value = "Felt …: uttrykket i … krev for mange steg: …. Gjer det enklare, eller lat det sjå på færre felt."
* #form-expression-endless ^property[0].code = #status
* #form-expression-endless ^property[0].valueInteger = 422
* #form-expression-endless ^property[1].code = #issue
* #form-expression-endless ^property[1].valueCode = #too-costly
* #form-expression-failed "Item …: the expression in … could not be evaluated: …. Mend it; the reason is: …."
* #form-expression-failed ^designation[0].language = #nb
* #form-expression-failed ^designation[0].value = "Felt …: uttrykket i … lot seg ikke regne ut: …. Rett det; grunnen er: …."
* #form-expression-failed ^designation[1].language = #nn
* #form-expression-failed ^designation[1].value = "Felt …: uttrykket i … lét seg ikkje rekne ut: …. Rett det; grunnen er: …."
* #form-expression-failed ^property[0].code = #status
* #form-expression-failed ^property[0].valueInteger = 422
* #form-expression-failed ^property[1].code = #issue
* #form-expression-failed ^property[1].valueCode = #invalid
* #form-expression-language "Item …: the expression in … is written in …. Write it in text/fhirpath."
* #form-expression-language ^designation[0].language = #nb
* #form-expression-language ^designation[0].value = "Felt …: uttrykket i … er skrevet i …. Skriv det i text/fhirpath."
* #form-expression-language ^designation[1].language = #nn
* #form-expression-language ^designation[1].value = "Felt …: uttrykket i … er skrive i …. Skriv det i text/fhirpath."
* #form-expression-language ^property[0].code = #status
* #form-expression-language ^property[0].valueInteger = 422
* #form-expression-language ^property[1].code = #issue
* #form-expression-language ^property[1].valueCode = #invalid
* #form-expression-unreadable "Item …: the expression in … is not FHIRPath: …. Mend it; the reader says: …."
* #form-expression-unreadable ^designation[0].language = #nb
* #form-expression-unreadable ^designation[0].value = "Felt …: uttrykket i … er ikke FHIRPath: …. Rett det; leseren sier: …."
* #form-expression-unreadable ^designation[1].language = #nn
* #form-expression-unreadable ^designation[1].value = "Felt …: uttrykket i … er ikkje FHIRPath: …. Rett det; lesaren seier: …."
* #form-expression-unreadable ^property[0].code = #status
* #form-expression-unreadable ^property[0].valueInteger = 422
* #form-expression-unreadable ^property[1].code = #issue
* #form-expression-unreadable ^property[1].valueCode = #invalid
* #form-link-id-missing "Item …: … is missing. Give each item of the form a linkId of its own."
* #form-link-id-missing ^designation[0].language = #nb
* #form-link-id-missing ^designation[0].value = "Felt …: … mangler. Gi hvert felt i skjemaet sin egen linkId."
* #form-link-id-missing ^designation[1].language = #nn
* #form-link-id-missing ^designation[1].value = "Felt …: … manglar. Gi kvart felt i skjemaet sin eigen linkId."
* #form-link-id-missing ^property[0].code = #status
* #form-link-id-missing ^property[0].valueInteger = 422
* #form-link-id-missing ^property[1].code = #issue
* #form-link-id-missing ^property[1].valueCode = #invalid
* #form-link-id-twice "Item …: its … is used more than once. Give each item of the form a linkId of its own."
* #form-link-id-twice ^designation[0].language = #nb
* #form-link-id-twice ^designation[0].value = "Felt …: samme … er brukt flere ganger. Gi hvert felt i skjemaet sin egen linkId."
* #form-link-id-twice ^designation[1].language = #nn
* #form-link-id-twice ^designation[1].value = "Felt …: same … er brukt fleire gonger. Gi kvart felt i skjemaet sin eigen linkId."
* #form-link-id-twice ^property[0].code = #status
* #form-link-id-twice ^property[0].valueInteger = 422
* #form-link-id-twice ^property[1].code = #issue
* #form-link-id-twice ^property[1].valueCode = #invalid
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
* #form-published-stays "A published form stays as it is: answers mean what the form said when they were given. Set the status to retired, and publish the change as a new version."
* #form-published-stays ^designation[0].language = #nb
* #form-published-stays ^designation[0].value = "Et publisert skjema blir som det er: svar betyr det skjemaet sa da de ble gitt. Sett status til retired, og publiser endringen som en ny versjon."
* #form-published-stays ^designation[1].language = #nn
* #form-published-stays ^designation[1].value = "Eit publisert skjema blir som det er: svar tyder det skjemaet sa då dei vart gitt. Set status til retired, og publiser endringa som ein ny versjon."
* #form-published-stays ^property[0].code = #status
* #form-published-stays ^property[0].valueInteger = 422
* #form-published-stays ^property[1].code = #issue
* #form-published-stays ^property[1].valueCode = #business-rule
* #form-query-not-here "Item …: … … is a query, and none is run here. Keep what is needed in an answer, which may be hidden."
* #form-query-not-here ^designation[0].language = #nb
* #form-query-not-here ^designation[0].value = "Felt …: … … er et søk, og her kjøres ingen søk. Ta vare på det som trengs i et svar, gjerne et skjult."
* #form-query-not-here ^designation[1].language = #nn
* #form-query-not-here ^designation[1].value = "Felt …: … … er eit søk, og her blir det ikkje køyrt søk. Ta vare på det som trengst i eit svar, gjerne eit gøymt."
* #form-query-not-here ^property[0].code = #status
* #form-query-not-here ^property[0].valueInteger = 422
* #form-query-not-here ^property[1].code = #issue
* #form-query-not-here ^property[1].valueCode = #invalid
* #form-url-of-another "The address (url) of the form belongs to another organisation or to the guide. Give the form one of its own, and set derivedFrom to what it is built on."
* #form-url-of-another ^designation[0].language = #nb
* #form-url-of-another ^designation[0].value = "Adressen (url) til skjemaet hører til en annen virksomhet eller til guiden. Gi skjemaet en egen, og sett derivedFrom til det du bygger på."
* #form-url-of-another ^designation[1].language = #nn
* #form-url-of-another ^designation[1].value = "Adressa (url) til skjemaet høyrer til ei anna verksemd eller til guiden. Gi skjemaet ei eiga, og set derivedFrom til det du byggjer på."
* #form-url-of-another ^property[0].code = #status
* #form-url-of-another ^property[0].valueInteger = 422
* #form-url-of-another ^property[1].code = #issue
* #form-url-of-another ^property[1].valueCode = #forbidden
* #form-variable-unknown "Item …: the expression in … (…) uses …, which is not known there. Define it on this item or on one around it."
* #form-variable-unknown ^designation[0].language = #nb
* #form-variable-unknown ^designation[0].value = "Felt …: uttrykket i … (…) bruker …, som ikke er kjent der. Definer den på dette feltet eller på et utenfor."
* #form-variable-unknown ^designation[1].language = #nn
* #form-variable-unknown ^designation[1].value = "Felt …: uttrykket i … (…) bruker …, som ikkje er kjend der. Definer han på dette feltet eller på eit utanfor."
* #form-variable-unknown ^property[0].code = #status
* #form-variable-unknown ^property[0].valueInteger = 422
* #form-variable-unknown ^property[1].code = #issue
* #form-variable-unknown ^property[1].valueCode = #invalid
* #form-version-was-published "This version of the form was published before. Publish the change as a new version."
* #form-version-was-published ^designation[0].language = #nb
* #form-version-was-published ^designation[0].value = "Denne versjonen av skjemaet er publisert før. Publiser endringen som en ny versjon."
* #form-version-was-published ^designation[1].language = #nn
* #form-version-was-published ^designation[1].value = "Denne versjonen av skjemaet er publisert før. Publiser endringa som ein ny versjon."
* #form-version-was-published ^property[0].code = #status
* #form-version-was-published ^property[0].valueInteger = 422
* #form-version-was-published ^property[1].code = #issue
* #form-version-was-published ^property[1].valueCode = #duplicate
* #form-would-write-over "Item …: … writes over a … that is stored, and then no answers would be stored. Let it make something new, or change what is there by a patch."
* #form-would-write-over ^designation[0].language = #nb
* #form-would-write-over ^designation[0].value = "Felt …: … skriver over en … som er lagret, og da ville ingen svar bli lagret. La det lage noe nytt, eller endre det som er der, med patch."
* #form-would-write-over ^designation[1].language = #nn
* #form-would-write-over ^designation[1].value = "Felt …: … skriv over ein … som er lagra, og då ville ingen svar bli lagra. La det lage noko nytt, eller endre det som er der, med patch."
* #form-would-write-over ^property[0].code = #status
* #form-would-write-over ^property[0].valueInteger = 422
* #form-would-write-over ^property[1].code = #issue
* #form-would-write-over ^property[1].valueCode = #not-supported
* #form-writes-over "Item …: the form writes over something that is stored (…), so the response was not stored. Let it make something new, or change what is there by a patch."
* #form-writes-over ^designation[0].language = #nb
* #form-writes-over ^designation[0].value = "Felt …: skjemaet skriver over noe som er lagret (…), så besvarelsen ble ikke lagret. La det lage noe nytt, eller endre det som er der, med patch."
* #form-writes-over ^designation[1].language = #nn
* #form-writes-over ^designation[1].value = "Felt …: skjemaet skriv over noko som er lagra (…), så svaret vart ikkje lagra. La det lage noko nytt, eller endre det som er der, med patch."
* #form-writes-over ^property[0].code = #status
* #form-writes-over ^property[0].valueInteger = 422
* #form-writes-over ^property[1].code = #issue
* #form-writes-over ^property[1].valueCode = #not-supported
* #hand-over-begins-unanswered "A hand-over begins as draft or requested: the organisation that is asked answers by itself. Send it with the status requested."
* #hand-over-begins-unanswered ^designation[0].language = #nb
* #hand-over-begins-unanswered ^designation[0].value = "En overføring begynner som draft eller requested: den som blir spurt, svarer selv. Send den med status requested."
* #hand-over-begins-unanswered ^designation[1].language = #nn
* #hand-over-begins-unanswered ^designation[1].value = "Ei overføring byrjar som draft eller requested: den som blir spurd, svarar sjølv. Send ho med status requested."
* #hand-over-begins-unanswered ^property[0].code = #status
* #hand-over-begins-unanswered ^property[0].valueInteger = 422
* #hand-over-begins-unanswered ^property[1].code = #issue
* #hand-over-begins-unanswered ^property[1].valueCode = #business-rule
* #hand-over-is-another "A hand-over keeps its … once it is sent: the one who was asked would answer to something else. Cancel this hand-over with a reason, and send a new one."
* #hand-over-is-another ^designation[0].language = #nb
* #hand-over-is-another ^designation[0].value = "Elementet … i en overføring kan ikke endres etter at den er sendt: da ville den som ble spurt, svare på noe annet. Avbryt denne med en begrunnelse, og send en ny."
* #hand-over-is-another ^designation[1].language = #nn
* #hand-over-is-another ^designation[1].value = "Elementet … i ei overføring kan ikkje endrast etter at ho er send: då ville den som vart spurd, svare på noko anna. Avbryt denne med ei grunngjeving, og send ei ny."
* #hand-over-is-another ^property[0].code = #status
* #hand-over-is-another ^property[0].valueInteger = 422
* #hand-over-is-another ^property[1].code = #issue
* #hand-over-is-another ^property[1].valueCode = #business-rule
* #hand-over-is-over "A hand-over with the status … is over, and nothing follows. Send a new hand-over, with an identifier of its own."
* #hand-over-is-over ^designation[0].language = #nb
* #hand-over-is-over ^designation[0].value = "En overføring med status … er avsluttet, og ingenting følger etter. Send en ny overføring med sin egen identifikator."
* #hand-over-is-over ^designation[1].language = #nn
* #hand-over-is-over ^designation[1].value = "Ei overføring med status … er avslutta, og ingenting følgjer etter. Send ei ny overføring med sin eigen identifikator."
* #hand-over-is-over ^property[0].code = #status
* #hand-over-is-over ^property[0].valueInteger = 422
* #hand-over-is-over ^property[1].code = #issue
* #hand-over-is-over ^property[1].valueCode = #business-rule
* #hand-over-reason-missing "A hand-over with the status … needs a reason. Write it in statusReason.text, so that the other organisation knows why."
* #hand-over-reason-missing ^designation[0].language = #nb
* #hand-over-reason-missing ^designation[0].value = "En overføring med status … må ha en begrunnelse. Skriv den i statusReason.text, så den andre parten vet hvorfor."
* #hand-over-reason-missing ^designation[1].language = #nn
* #hand-over-reason-missing ^designation[1].value = "Ei overføring med status … må ha ei grunngjeving. Skriv ho i statusReason.text, så den andre parten veit kvifor."
* #hand-over-reason-missing ^property[0].code = #status
* #hand-over-reason-missing ^property[0].valueInteger = 422
* #hand-over-reason-missing ^property[1].code = #issue
* #hand-over-reason-missing ^property[1].valueCode = #required
* #hand-over-state "A hand-over with the status … cannot become …. It may become: …. Read it again, and choose one of these."
* #hand-over-state ^designation[0].language = #nb
* #hand-over-state ^designation[0].value = "En overføring med status … kan ikke bli …. Den kan bli: …. Les den på nytt, og velg en av disse."
* #hand-over-state ^designation[1].language = #nn
* #hand-over-state ^designation[1].value = "Ei overføring med status … kan ikkje bli …. Ho kan bli: …. Les ho på nytt, og vel ein av desse."
* #hand-over-state ^property[0].code = #status
* #hand-over-state ^property[0].valueInteger = 422
* #hand-over-state ^property[1].code = #issue
* #hand-over-state ^property[1].valueCode = #business-rule
* #hand-over-to-itself "The organisation that hands over is the same as the one that is asked. Set owner to the organisation that is to follow up."
* #hand-over-to-itself ^designation[0].language = #nb
* #hand-over-to-itself ^designation[0].value = "Virksomheten som overfører, er den samme som den som blir spurt. Sett owner til virksomheten som skal følge opp."
* #hand-over-to-itself ^designation[1].language = #nn
* #hand-over-to-itself ^designation[1].value = "Verksemda som overfører, er den same som den som blir spurd. Set owner til verksemda som skal følgje opp."
* #hand-over-to-itself ^property[0].code = #status
* #hand-over-to-itself ^property[0].valueInteger = 422
* #hand-over-to-itself ^property[1].code = #issue
* #hand-over-to-itself ^property[1].valueCode = #business-rule
* #headers-too-large "The headers of the request are too large. Send fewer or shorter headers."
* #headers-too-large ^designation[0].language = #nb
* #headers-too-large ^designation[0].value = "Hodet i forespørselen er for stort. Send færre eller kortere hodefelt."
* #headers-too-large ^designation[1].language = #nn
* #headers-too-large ^designation[1].value = "Hovudet i førespurnaden er for stort. Send færre eller kortare hovudfelt."
* #headers-too-large ^property[0].code = #status
* #headers-too-large ^property[0].valueInteger = 431
* #headers-too-large ^property[1].code = #issue
* #headers-too-large ^property[1].valueCode = #too-long
* #id-differs "The id in the content is missing, or is another than in the address. Write the same id in both."
* #id-differs ^designation[0].language = #nb
* #id-differs ^designation[0].value = "Id i innholdet mangler, eller er en annen enn i adressen. Skriv den samme id-en begge steder."
* #id-differs ^designation[1].language = #nn
* #id-differs ^designation[1].value = "Id i innhaldet manglar, eller er ein annan enn i adressa. Skriv den same id-en begge stader."
* #id-differs ^property[0].code = #status
* #id-differs ^property[0].valueInteger = 400
* #id-differs ^property[1].code = #issue
* #id-differs ^property[1].valueCode = #invalid
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
* #identifier-of-another "This identifier is assigned by another organisation. Use a system of your own, and refer to the other one's record instead."
* #identifier-of-another ^designation[0].language = #nb
* #identifier-of-another ^designation[0].value = "Denne identifikatoren tildeles av en annen virksomhet. Bruk eget system, og vis til den andres opplysning i stedet."
* #identifier-of-another ^designation[1].language = #nn
* #identifier-of-another ^designation[1].value = "Denne identifikatoren blir tildelt av ei anna verksemd. Bruk eige system, og vis til opplysninga til den andre i staden."
* #identifier-of-another ^property[0].code = #status
* #identifier-of-another ^property[0].valueInteger = 403
* #identifier-of-another ^property[1].code = #issue
* #identifier-of-another ^property[1].valueCode = #forbidden
* #identifier-system-not-own "Conditional writes take identifiers that your own organisation assigns. Use your own system, or have it registered for you."
* #identifier-system-not-own ^designation[0].language = #nb
* #identifier-system-not-own ^designation[0].value = "Betingede skriv tar identifikatorer som virksomheten din selv tildeler. Bruk eget system, eller få det registrert på dere."
* #identifier-system-not-own ^designation[1].language = #nn
* #identifier-system-not-own ^designation[1].value = "Skriving på vilkår tek identifikatorar som verksemda di sjølv tildeler. Bruk eige system, eller få det registrert på dykk."
* #identifier-system-not-own ^property[0].code = #status
* #identifier-system-not-own ^property[0].valueInteger = 403
* #identifier-system-not-own ^property[1].code = #issue
* #identifier-system-not-own ^property[1].valueCode = #forbidden
* #identifier-taken "Another resource of the type … already has this identifier. Find it with a search, or send this one with ifNoneExist, and it will be matched. If it was sent with ifNoneExist already, the other one is not shown to you: let the record system of your organisation send this one, or give it another identifier."
* #identifier-taken ^designation[0].language = #nb
* #identifier-taken ^designation[0].value = "En annen ressurs av typen … har allerede denne identifikatoren. Søk den fram, eller send denne med ifNoneExist, så blir den gjenkjent. Var ifNoneExist allerede med, vises den andre ikke for deg: la fagsystemet til virksomheten sende denne, eller gi den en annen identifikator."
* #identifier-taken ^designation[1].language = #nn
* #identifier-taken ^designation[1].value = "Ein annan ressurs av typen … har allereie denne identifikatoren. Søk han fram, eller send denne med ifNoneExist, så blir han kjend att. Var ifNoneExist allereie med, blir ikkje den andre vist for deg: la fagsystemet til verksemda sende denne, eller gje han ein annan identifikator."
* #identifier-taken ^property[0].code = #status
* #identifier-taken ^property[0].valueInteger = 409
* #identifier-taken ^property[1].code = #issue
* #identifier-taken ^property[1].valueCode = #duplicate
* #identity-belonged-to-registers "National numbers, the GP, and which records are one person come from the registers, and a role belongs to its person and organisation. Leave them as they are, or ask whoever is registered for it (REGISTRAR) to change them."
* #identity-belonged-to-registers ^designation[0].language = #nb
* #identity-belonged-to-registers ^designation[0].value = "Nasjonale nummer, fastlege og hvilke registreringer som er samme person, kommer fra registrene, og en rolle hører til sin person og virksomhet. La dem stå, eller be den som er registrert for det (REGISTRAR), om endringen."
* #identity-belonged-to-registers ^designation[1].language = #nn
* #identity-belonged-to-registers ^designation[1].value = "Nasjonale nummer, fastlege og kva registreringar som er same person, kjem frå registera, og ei rolle høyrer til personen og verksemda si. La dei stå, eller be den som er registrert for det (REGISTRAR), om endringa."
* #identity-belonged-to-registers ^property[0].code = #status
* #identity-belonged-to-registers ^property[0].valueInteger = 403
* #identity-belonged-to-registers ^property[1].code = #issue
* #identity-belonged-to-registers ^property[1].valueCode = #forbidden
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
* #interaction-not-for-role "Callers of this kind may not use this interaction or operation. Read and search single records instead, or ask somebody in a role that may. The table of roles on the page Security of the guide says who may."
* #interaction-not-for-role ^designation[0].language = #nb
* #interaction-not-for-role ^designation[0].value = "Denne typen bruker kan ikke bruke denne interaksjonen eller operasjonen. Les og søk i enkeltopplysninger i stedet, eller be noen i en rolle som kan. Tabellen over roller på siden Security i guiden sier hvem som kan."
* #interaction-not-for-role ^designation[1].language = #nn
* #interaction-not-for-role ^designation[1].value = "Denne typen brukar kan ikkje bruke denne interaksjonen eller operasjonen. Les og søk i enkeltopplysningar i staden, eller be nokon i ei rolle som kan. Tabellen over roller på sida Security i guiden seier kven som kan."
* #interaction-not-for-role ^property[0].code = #status
* #interaction-not-for-role ^property[0].valueInteger = 403
* #interaction-not-for-role ^property[1].code = #issue
* #interaction-not-for-role ^property[1].valueCode = #forbidden
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
* #issuer-unreachable "The token cannot be checked, because the keys of … cannot be fetched right now. Try again in a minute."
* #issuer-unreachable ^designation[0].language = #nb
* #issuer-unreachable ^designation[0].value = "Tokenet kan ikke kontrolleres, fordi nøklene til … ikke kan hentes akkurat nå. Prøv igjen om et minutt."
* #issuer-unreachable ^designation[1].language = #nn
* #issuer-unreachable ^designation[1].value = "Tokenet kan ikkje kontrollerast, fordi nøklane til … ikkje kan hentast akkurat no. Prøv igjen om eit minutt."
* #issuer-unreachable ^property[0].code = #status
* #issuer-unreachable ^property[0].valueInteger = 503
* #issuer-unreachable ^property[1].code = #issue
* #issuer-unreachable ^property[1].valueCode = #transient
* #kind-would-shift "A record does not become one of another kind by a change. Leave its category and code, and create a new one."
* #kind-would-shift ^designation[0].language = #nb
* #kind-would-shift ^designation[0].value = "En opplysning blir ikke av en annen type ved en endring. La kategori og kode stå, og opprett en ny."
* #kind-would-shift ^designation[1].language = #nn
* #kind-would-shift ^designation[1].value = "Ei opplysning blir ikkje av ein annan type ved ei endring. La kategori og kode stå, og opprett ei ny."
* #kind-would-shift ^property[0].code = #status
* #kind-would-shift ^property[0].valueInteger = 403
* #kind-would-shift ^property[1].code = #issue
* #kind-would-shift ^property[1].valueCode = #forbidden
* #labels-belonged-to-the-owner "Who may read a record or a part of it is said by the organisation that wrote it down. Leave the labels (meta.security, and on single elements) on what is there; what you add may have its own. Add or take away what is labelled by itself, without other changes in the same place."
* #labels-belonged-to-the-owner ^designation[0].language = #nb
* #labels-belonged-to-the-owner ^designation[0].value = "Hvem som får lese en opplysning eller en del av den, bestemmer virksomheten som skrev den ned. La merkene (meta.security og på enkeltelementer) stå på det som er der; det du legger til, kan ha egne. Det merkede legges til eller tas bort for seg, uten andre endringer på samme sted."
* #labels-belonged-to-the-owner ^designation[1].language = #nn
* #labels-belonged-to-the-owner ^designation[1].value = "Kven som får lese ei opplysning eller ein del av henne, avgjer verksemda som skreiv henne ned. La merka (meta.security og på enkeltelement) stå på det som er der; det du legg til, kan ha eigne. Det merkte vert lagt til eller teke bort for seg, utan andre endringar på same staden."
* #labels-belonged-to-the-owner ^property[0].code = #status
* #labels-belonged-to-the-owner ^property[0].valueInteger = 403
* #labels-belonged-to-the-owner ^property[1].code = #issue
* #labels-belonged-to-the-owner ^property[1].valueCode = #forbidden
* #log-not-searched-so "The access log cannot be searched in this way: …. Use patient, date (eq, gt, ge, lt, le), action, agent, entity and type, without a modifier, and sort by date only."
* #log-not-searched-so ^designation[0].language = #nb
* #log-not-searched-so ^designation[0].value = "Innsynsloggen kan ikke søkes i slik: …. Bruk patient, date (eq, gt, ge, lt, le), action, agent, entity og type, uten modifikator, og sorter bare etter date."
* #log-not-searched-so ^designation[1].language = #nn
* #log-not-searched-so ^designation[1].value = "Innsynsloggen kan ikkje søkjast i slik: …. Bruk patient, date (eq, gt, ge, lt, le), action, agent, entity og type, utan modifikator, og sorter berre etter date."
* #log-not-searched-so ^property[0].code = #status
* #log-not-searched-so ^property[0].valueInteger = 400
* #log-not-searched-so ^property[1].code = #issue
* #log-not-searched-so ^property[1].valueCode = #not-supported
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
* #national-match-needs-transaction "A person, professional or organisation with a national number is sent in a transaction Bundle, with that one number in ifNoneExist. Send it so."
* #national-match-needs-transaction ^designation[0].language = #nb
* #national-match-needs-transaction ^designation[0].value = "Person, fagperson eller virksomhet med nasjonalt nummer sendes i en transaction-Bundle, med det ene nummeret i ifNoneExist. Send den slik."
* #national-match-needs-transaction ^designation[1].language = #nn
* #national-match-needs-transaction ^designation[1].value = "Person, fagperson eller verksemd med nasjonalt nummer blir send i ein transaction-Bundle, med det eine nummeret i ifNoneExist. Send henne slik."
* #national-match-needs-transaction ^property[0].code = #status
* #national-match-needs-transaction ^property[0].valueInteger = 403
* #national-match-needs-transaction ^property[1].code = #issue
* #national-match-needs-transaction ^property[1].valueCode = #forbidden
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
* #not-allowed "You do not have access to do this. Check that the token is for this person and this purpose; else ask somebody in a role that may: the table of roles on the page Security of the guide says who."
* #not-allowed ^designation[0].language = #nb
* #not-allowed ^designation[0].value = "Du har ikke tilgang til å gjøre dette. Kontroller at tokenet er for denne personen og dette formålet, og be ellers noen i en rolle som kan: tabellen over roller på siden Security i guiden sier hvem."
* #not-allowed ^designation[1].language = #nn
* #not-allowed ^designation[1].value = "Du har ikkje tilgang til å gjere dette. Kontroller at tokenet er for denne personen og dette føremålet, og be elles nokon i ei rolle som kan: tabellen over roller på sida Security i guiden seier kven."
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
* #number-out-of-bounds "A number has more than 64 characters, as it is sent or written out in full. Write it with fewer digits, or in another unit."
* #number-out-of-bounds ^designation[0].language = #nb
* #number-out-of-bounds ^designation[0].value = "Et tall har mer enn 64 tegn, slik det er sendt eller skrevet helt ut. Skriv det med færre sifre, eller i en annen enhet."
* #number-out-of-bounds ^designation[1].language = #nn
* #number-out-of-bounds ^designation[1].value = "Eit tal har meir enn 64 teikn, slik det er sendt eller skrive heilt ut. Skriv det med færre siffer, eller i ei anna eining."
* #number-out-of-bounds ^property[0].code = #status
* #number-out-of-bounds ^property[0].valueInteger = 400
* #number-out-of-bounds ^property[1].code = #issue
* #number-out-of-bounds ^property[1].valueCode = #value
* #organisation-not-registered "The organisation that the access token is for is not registered here. Ask the operator to register it."
* #organisation-not-registered ^designation[0].language = #nb
* #organisation-not-registered ^designation[0].value = "Virksomheten som tilgangstokenet gjelder, er ikke registrert her. Be driftsansvarlig registrere den."
* #organisation-not-registered ^designation[1].language = #nn
* #organisation-not-registered ^designation[1].value = "Verksemda som tilgangstokenet gjeld, er ikkje registrert her. Be driftsansvarleg registrere henne."
* #organisation-not-registered ^property[0].code = #status
* #organisation-not-registered ^property[0].valueInteger = 403
* #organisation-not-registered ^property[1].code = #issue
* #organisation-not-registered ^property[1].valueCode = #forbidden
* #organisation-takes-no-part "Your organisation takes no part in this person's care here. Ask an organisation that does for a hand-over."
* #organisation-takes-no-part ^designation[0].language = #nb
* #organisation-takes-no-part ^designation[0].value = "Virksomheten din deltar ikke i denne personens tilbud her. Be en virksomhet som gjør det, om en overføring."
* #organisation-takes-no-part ^designation[1].language = #nn
* #organisation-takes-no-part ^designation[1].value = "Verksemda di deltek ikkje i tilbodet til denne personen her. Be ei verksemd som gjer det, om ei overføring."
* #organisation-takes-no-part ^property[0].code = #status
* #organisation-takes-no-part ^property[0].valueInteger = 403
* #organisation-takes-no-part ^property[1].code = #issue
* #organisation-takes-no-part ^property[1].valueCode = #forbidden
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
* #parameter-not-for-role "This parameter could answer about what is hidden, and is not for callers of this kind. Search directly, and look at what you get."
* #parameter-not-for-role ^designation[0].language = #nb
* #parameter-not-for-role ^designation[0].value = "Denne parameteren kunne svare om det som er skjult, og er ikke for denne typen bruker. Søk direkte, og se på det du får."
* #parameter-not-for-role ^designation[1].language = #nn
* #parameter-not-for-role ^designation[1].value = "Denne parameteren kunne svare om det som er skjult, og er ikkje for denne typen brukar. Søk direkte, og sjå på det du får."
* #parameter-not-for-role ^property[0].code = #status
* #parameter-not-for-role ^property[0].valueInteger = 403
* #parameter-not-for-role ^property[1].code = #issue
* #parameter-not-for-role ^property[1].valueCode = #forbidden
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
* #patch-reached-hidden "Something in this element is hidden from you. Change other elements, with add, replace or remove in a JSON Patch."
* #patch-reached-hidden ^designation[0].language = #nb
* #patch-reached-hidden ^designation[0].value = "Noe i dette elementet er skjult for deg. Endre andre elementer, med add, replace eller remove i en JSON Patch."
* #patch-reached-hidden ^designation[1].language = #nn
* #patch-reached-hidden ^designation[1].value = "Noko i dette elementet er skjult for deg. Endre andre element, med add, replace eller remove i ein JSON Patch."
* #patch-reached-hidden ^property[0].code = #status
* #patch-reached-hidden ^property[0].valueInteger = 403
* #patch-reached-hidden ^property[1].code = #issue
* #patch-reached-hidden ^property[1].valueCode = #forbidden
* #patch-too-costly "The patches have too many operations. A request can have at most …, and at most … where what they change is larger than … kB. Divide them among several requests, or send the whole resource with PUT."
* #patch-too-costly ^designation[0].language = #nb
* #patch-too-costly ^designation[0].value = "Oppdateringene (PATCH) har for mange operasjoner. En forespørsel kan ha høyst …, og høyst … når det som endres, er større enn … kB. Del dem på flere forespørsler, eller send hele ressursen med PUT."
* #patch-too-costly ^designation[1].language = #nn
* #patch-too-costly ^designation[1].value = "Oppdateringane (PATCH) har for mange operasjonar. Ein førespurnad kan ha høgst …, og høgst … når det som blir endra, er større enn … kB. Del dei på fleire førespurnader, eller send heile ressursen med PUT."
* #patch-too-costly ^property[0].code = #status
* #patch-too-costly ^property[0].valueInteger = 400
* #patch-too-costly ^property[1].code = #issue
* #patch-too-costly ^property[1].valueCode = #too-costly
* #person-has-died "The person is recorded as dead, so the follow-up cannot be handed over. Send scores and what else there is without the hand-over. Where the death is an error, ask the care team to correct it first."
* #person-has-died ^designation[0].language = #nb
* #person-has-died ^designation[0].value = "Personen er registrert som død, så oppfølgingen kan ikke overføres. Send skårer og annet som hører til, uten overføringen. Er dødsfallet feilregistrert, be teamet rundt personen rette det først."
* #person-has-died ^designation[1].language = #nn
* #person-has-died ^designation[1].value = "Personen er registrert som død, så oppfølginga kan ikkje overførast. Send skårar og anna som høyrer til, utan overføringa. Er dødsfallet feilregistrert, be teamet rundt personen rette det først."
* #person-has-died ^property[0].code = #status
* #person-has-died ^property[0].valueInteger = 422
* #person-has-died ^property[1].code = #issue
* #person-has-died ^property[1].valueCode = #business-rule
* #person-link-is-the-services "That one record replaces another is the service's to say. Send the link replaced-by with the record that is to give way."
* #person-link-is-the-services ^designation[0].language = #nb
* #person-link-is-the-services ^designation[0].value = "At en registrering erstatter en annen (replaces), skriver tjenesten selv. Send lenken replaced-by på den som skal vike."
* #person-link-is-the-services ^designation[1].language = #nn
* #person-link-is-the-services ^designation[1].value = "At ei registrering erstattar ei anna (replaces), skriv tenesta sjølv. Send lenkja replaced-by på den som skal vike."
* #person-link-is-the-services ^property[0].code = #status
* #person-link-is-the-services ^property[0].valueInteger = 422
* #person-link-is-the-services ^property[1].code = #issue
* #person-link-is-the-services ^property[1].valueCode = #business-rule
* #person-link-leads-nowhere "There must be one link replaced-by, and it must lead to another record of the person here that has not been replaced itself. Read the other record, and correct the link."
* #person-link-leads-nowhere ^designation[0].language = #nb
* #person-link-leads-nowhere ^designation[0].value = "Lenken replaced-by må være én, og føre til en annen registrering av personen her, som ikke selv er erstattet. Les den andre registreringen, og rett lenken."
* #person-link-leads-nowhere ^designation[1].language = #nn
* #person-link-leads-nowhere ^designation[1].value = "Lenkja replaced-by må vere éi, og føre til ei anna registrering av personen her, som ikkje sjølv er erstatta. Les den andre registreringa, og rett lenkja."
* #person-link-leads-nowhere ^property[0].code = #status
* #person-link-leads-nowhere ^property[0].valueInteger = 422
* #person-link-leads-nowhere ^property[1].code = #issue
* #person-link-leads-nowhere ^property[1].valueCode = #business-rule
* #person-link-of-new-record "A new record of a person comes without links to others. Send it first, and join it afterwards."
* #person-link-of-new-record ^designation[0].language = #nb
* #person-link-of-new-record ^designation[0].value = "En ny registrering av en person sendes uten lenker til andre. Send den først, og slå sammen etterpå."
* #person-link-of-new-record ^designation[1].language = #nn
* #person-link-of-new-record ^designation[1].value = "Ei ny registrering av ein person vert send utan lenkjer til andre. Send henne først, og slå saman etterpå."
* #person-link-of-new-record ^property[0].code = #status
* #person-link-of-new-record ^property[0].valueInteger = 422
* #person-link-of-new-record ^property[1].code = #issue
* #person-link-of-new-record ^property[1].valueCode = #business-rule
* #person-not-sent "It does not say whom it is about, or the person is not known here. Send the Patient in the same transaction, with the national number in ifNoneExist."
* #person-not-sent ^designation[0].language = #nb
* #person-not-sent ^designation[0].value = "Det går ikke fram hvem dette gjelder, eller personen er ukjent her. Send Patient med i samme transaction, med det nasjonale nummeret i ifNoneExist."
* #person-not-sent ^designation[1].language = #nn
* #person-not-sent ^designation[1].value = "Det går ikkje fram kven dette gjeld, eller personen er ukjend her. Send Patient med i same transaction, med det nasjonale nummeret i ifNoneExist."
* #person-not-sent ^property[0].code = #status
* #person-not-sent ^property[0].valueInteger = 403
* #person-not-sent ^property[1].code = #issue
* #person-not-sent ^property[1].valueCode = #forbidden
* #person-record-was-replaced "This record has been replaced by another. Change the one in its link replaced-by. Where that was a mistake, send this one again without the link."
* #person-record-was-replaced ^designation[0].language = #nb
* #person-record-was-replaced ^designation[0].value = "Denne registreringen er erstattet av en annen. Endre den som står i lenken replaced-by. Var sammenslåingen feil, send denne på nytt uten lenken."
* #person-record-was-replaced ^designation[1].language = #nn
* #person-record-was-replaced ^designation[1].value = "Denne registreringa er erstatta av ei anna. Endre den som står i lenkja replaced-by. Var samanslåinga feil, send denne på nytt utan lenkja."
* #person-record-was-replaced ^property[0].code = #status
* #person-record-was-replaced ^property[0].valueInteger = 422
* #person-record-was-replaced ^property[1].code = #issue
* #person-record-was-replaced ^property[1].valueCode = #business-rule
* #person-was-another "One request is about one person: yourself, whoever has authorised you, or the one your attestation is for. Check whom it is about."
* #person-was-another ^designation[0].language = #nb
* #person-was-another ^designation[0].value = "Hver forespørsel gjelder én person: deg selv, den du har fullmakt fra, eller den attesten er for. Kontroller hvem det gjelder."
* #person-was-another ^designation[1].language = #nn
* #person-was-another ^designation[1].value = "Kvar førespurnad gjeld éin person: deg sjølv, den du har fullmakt frå, eller den attesten er for. Kontroller kven det gjeld."
* #person-was-another ^property[0].code = #status
* #person-was-another ^property[0].valueInteger = 403
* #person-was-another ^property[1].code = #issue
* #person-was-another ^property[1].valueCode = #forbidden
* #person-was-not-named "Name the person: one patient, or in a POST to _search patient.identifier. Lists are given of the own organisation's tasks only."
* #person-was-not-named ^designation[0].language = #nb
* #person-was-not-named ^designation[0].value = "Oppgi personen: én patient, eller patient.identifier i en POST til _search. Lister gis bare over egen virksomhets oppgaver."
* #person-was-not-named ^designation[1].language = #nn
* #person-was-not-named ^designation[1].value = "Oppgi personen: éin patient, eller patient.identifier i ein POST til _search. Lister blir berre gitt over oppgåvene til eiga verksemd."
* #person-was-not-named ^property[0].code = #status
* #person-was-not-named ^property[0].valueInteger = 403
* #person-was-not-named ^property[1].code = #issue
* #person-was-not-named ^property[1].valueCode = #forbidden
* #plan-was-in-anothers-name "The plan of a care level stands in the name of the organisation that sends it. Give your own as author; another one is asked by a hand-over."
* #plan-was-in-anothers-name ^designation[0].language = #nb
* #plan-was-in-anothers-name ^designation[0].value = "Planen til et omsorgsnivå står i navnet til virksomheten som sender den. Oppgi din egen virksomhet som author; en annen inviteres med en overføring."
* #plan-was-in-anothers-name ^designation[1].language = #nn
* #plan-was-in-anothers-name ^designation[1].value = "Planen til eit omsorgsnivå står i namnet til verksemda som sender han. Oppgje di eiga verksemd som author; ei anna inviterer ein med ei overføring."
* #plan-was-in-anothers-name ^property[0].code = #status
* #plan-was-in-anothers-name ^property[0].valueInteger = 403
* #plan-was-in-anothers-name ^property[1].code = #issue
* #plan-was-in-anothers-name ^property[1].valueCode = #forbidden
* #populate-another-person "Item …: the query in … found records of another person. They were left out."
* #populate-another-person ^designation[0].language = #nb
* #populate-another-person ^designation[0].value = "Felt …: spørringen i … fant opplysninger om en annen person. De ble utelatt."
* #populate-another-person ^designation[1].language = #nn
* #populate-another-person ^designation[1].value = "Felt …: spørjinga i … fann opplysningar om ein annan person. Dei vart utelatne."
* #populate-another-person ^property[0].code = #status
* #populate-another-person ^property[0].valueInteger = 422
* #populate-another-person ^property[1].code = #issue
* #populate-another-person ^property[1].valueCode = #business-rule
* #populate-context-missing "Item …: the form is to be started with … (…), which was not given. Send it as a context, or fill in by hand what depends on it."
* #populate-context-missing ^designation[0].language = #nb
* #populate-context-missing ^designation[0].value = "Felt …: skjemaet skal startes med … (…), men det ble ikke oppgitt. Send det som context, eller fyll ut for hånd det som avhenger av det."
* #populate-context-missing ^designation[1].language = #nn
* #populate-context-missing ^designation[1].value = "Felt …: skjemaet skal startast med … (…), men det vart ikkje oppgitt. Send det som context, eller fyll ut for hand det som er avhengig av det."
* #populate-context-missing ^property[0].code = #status
* #populate-context-missing ^property[0].valueInteger = 422
* #populate-context-missing ^property[1].code = #issue
* #populate-context-missing ^property[1].valueCode = #required
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
* #populate-context-unknown "Item …: … is not known (…), and what was sent under that name was not used. Send names of the launch context, or of a query at the root of the form."
* #populate-context-unknown ^designation[0].language = #nb
* #populate-context-unknown ^designation[0].value = "Felt …: … er ikke kjent (…), og det som ble sendt under det navnet, ble ikke brukt. Bruk navn fra launchContext, eller fra en spørring øverst i skjemaet."
* #populate-context-unknown ^designation[1].language = #nn
* #populate-context-unknown ^designation[1].value = "Felt …: … er ikkje kjend (…), og det som vart sendt under det namnet, vart ikkje brukt. Bruk namn frå launchContext, eller frå ei spørjing øvst i skjemaet."
* #populate-context-unknown ^property[0].code = #status
* #populate-context-unknown ^property[0].valueInteger = 422
* #populate-context-unknown ^property[1].code = #issue
* #populate-context-unknown ^property[1].valueCode = #value
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
* #populate-found-more "Item …: there is more than the … records that the query in … got. Tell the form's maker to say how many it wants (_count), or to ask more narrowly."
* #populate-found-more ^designation[0].language = #nb
* #populate-found-more ^designation[0].value = "Felt …: det finnes flere enn de … opplysningene som spørringen i … fikk. Si fra til den som laget skjemaet, at det må si hvor mange det vil ha (_count), eller spørre snevrere."
* #populate-found-more ^designation[1].language = #nn
* #populate-found-more ^designation[1].value = "Felt …: det finst fleire enn dei … opplysningane som spørjinga i … fekk. Sei frå til den som laga skjemaet, at det må seie kor mange det vil ha (_count), eller spørje snevrare."
* #populate-found-more ^property[0].code = #status
* #populate-found-more ^property[0].valueInteger = 422
* #populate-found-more ^property[1].code = #issue
* #populate-found-more ^property[1].valueCode = #incomplete
* #populate-more-than-one "Item …: more than one value was found for it (…), and it takes one. The first was filled in."
* #populate-more-than-one ^designation[0].language = #nb
* #populate-more-than-one ^designation[0].value = "Felt …: det ble funnet mer enn én verdi til det (…), men det tar bare én. Den første ble fylt inn."
* #populate-more-than-one ^designation[1].language = #nn
* #populate-more-than-one ^designation[1].value = "Felt …: det vart funne meir enn éin verdi til det (…), men det tek berre éin. Den første vart fylt inn."
* #populate-more-than-one ^property[0].code = #status
* #populate-more-than-one ^property[0].valueInteger = 422
* #populate-more-than-one ^property[1].code = #issue
* #populate-more-than-one ^property[1].valueCode = #multiple-matches
* #populate-not-asked "Item …: the query in … was not asked, because local is not true. Send local = true, or what is needed as a context."
* #populate-not-asked ^designation[0].language = #nb
* #populate-not-asked ^designation[0].value = "Felt …: spørringen i … ble ikke stilt, fordi local ikke er true. Send local = true, eller det som trengs, som context."
* #populate-not-asked ^designation[1].language = #nn
* #populate-not-asked ^designation[1].value = "Felt …: spørjinga i … vart ikkje stilt, fordi local ikkje er true. Send local = true, eller det som trengst, som context."
* #populate-not-asked ^property[0].code = #status
* #populate-not-asked ^property[0].valueInteger = 422
* #populate-not-asked ^property[1].code = #issue
* #populate-not-asked ^property[1].valueCode = #informational
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
* #populate-query-incomplete "Item …: the query in … needs …, which has no value here. What depends on it was left open."
* #populate-query-incomplete ^designation[0].language = #nb
* #populate-query-incomplete ^designation[0].value = "Felt …: spørringen i … trenger …, som ikke har noen verdi her. Det som avhenger av den, står åpent."
* #populate-query-incomplete ^designation[1].language = #nn
* #populate-query-incomplete ^designation[1].value = "Felt …: spørjinga i … treng …, som ikkje har nokon verdi her. Det som er avhengig av ho, står ope."
* #populate-query-incomplete ^property[0].code = #status
* #populate-query-incomplete ^property[0].valueInteger = 422
* #populate-query-incomplete ^property[1].code = #issue
* #populate-query-incomplete ^property[1].valueCode = #incomplete
* #populate-query-not-answered "Item …: the query in … was not answered. … What depends on it was left open."
* #populate-query-not-answered ^designation[0].language = #nb
* #populate-query-not-answered ^designation[0].value = "Felt …: spørringen i … ble ikke besvart. … Det som avhenger av den, står åpent."
* #populate-query-not-answered ^designation[1].language = #nn
* #populate-query-not-answered ^designation[1].value = "Felt …: spørjinga i … fekk ikkje svar. … Det som er avhengig av ho, står ope."
* #populate-query-not-answered ^property[0].code = #status
* #populate-query-not-answered ^property[0].valueInteger = 422
* #populate-query-not-answered ^property[1].code = #issue
* #populate-query-not-answered ^property[1].valueCode = #processing
* #populate-query-too-long "Item …: the query in … became longer than … characters, and was not asked. What depends on it was left open."
* #populate-query-too-long ^designation[0].language = #nb
* #populate-query-too-long ^designation[0].value = "Felt …: spørringen i … ble lengre enn … tegn og ble ikke stilt. Det som avhenger av den, står åpent."
* #populate-query-too-long ^designation[1].language = #nn
* #populate-query-too-long ^designation[1].value = "Felt …: spørjinga i … vart lengre enn … teikn og vart ikkje stilt. Det som er avhengig av ho, står ope."
* #populate-query-too-long ^property[0].code = #status
* #populate-query-too-long ^property[0].valueInteger = 422
* #populate-query-too-long ^property[1].code = #issue
* #populate-query-too-long ^property[1].valueCode = #too-long
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
* #populate-too-large "Item …: the response would hold more than … items; the rest of what was found (…) was left out."
* #populate-too-large ^designation[0].language = #nb
* #populate-too-large ^designation[0].value = "Felt …: svaret ville fått mer enn … felt; resten av det som ble funnet (…), ble utelatt."
* #populate-too-large ^designation[1].language = #nn
* #populate-too-large ^designation[1].value = "Felt …: svaret ville fått meir enn … felt; resten av det som vart funne (…), vart utelate."
* #populate-too-large ^property[0].code = #status
* #populate-too-large ^property[0].valueInteger = 422
* #populate-too-large ^property[1].code = #issue
* #populate-too-large ^property[1].valueCode = #too-long
* #populate-too-many "Item …: more than … repetitions were found for it (…). The first ones were filled in."
* #populate-too-many ^designation[0].language = #nb
* #populate-too-many ^designation[0].value = "Felt …: det ble funnet mer enn … gjentakelser til det (…). De første ble fylt inn."
* #populate-too-many ^designation[1].language = #nn
* #populate-too-many ^designation[1].value = "Felt …: det vart funne meir enn … gjentakingar til det (…). Dei første vart fylte inn."
* #populate-too-many ^property[0].code = #status
* #populate-too-many ^property[0].valueInteger = 422
* #populate-too-many ^property[1].code = #issue
* #populate-too-many ^property[1].valueCode = #too-long
* #populate-too-many-queries "Item …: the query in … was not asked: one form gets at most … queries, and … records. Tell the form's maker to ask for more at once."
* #populate-too-many-queries ^designation[0].language = #nb
* #populate-too-many-queries ^designation[0].value = "Felt …: spørringen i … ble ikke stilt: et skjema får høyst … spørringer og … opplysninger. Si fra til den som laget skjemaet, at det må hente mer om gangen."
* #populate-too-many-queries ^designation[1].language = #nn
* #populate-too-many-queries ^designation[1].value = "Felt …: spørjinga i … vart ikkje stilt: eit skjema får høgst … spørjingar og … opplysningar. Sei frå til den som laga skjemaet, at det må hente meir om gongen."
* #populate-too-many-queries ^property[0].code = #status
* #populate-too-many-queries ^property[0].valueInteger = 422
* #populate-too-many-queries ^property[1].code = #issue
* #populate-too-many-queries ^property[1].valueCode = #too-costly
* #populate-value-of-other-type "Item …: what was found for it (…) is no …, so it was left open. Fill it in by hand, and tell the form's maker."
* #populate-value-of-other-type ^designation[0].language = #nb
* #populate-value-of-other-type ^designation[0].value = "Felt …: det som ble funnet til det (…), er ikke av typen …, så det står åpent. Fyll det ut for hånd, og si fra til den som laget skjemaet."
* #populate-value-of-other-type ^designation[1].language = #nn
* #populate-value-of-other-type ^designation[1].value = "Felt …: det som vart funne til det (…), er ikkje av typen …, så det står ope. Fyll det ut for hand, og sei frå til den som laga skjemaet."
* #populate-value-of-other-type ^property[0].code = #status
* #populate-value-of-other-type ^property[0].valueInteger = 422
* #populate-value-of-other-type ^property[1].code = #issue
* #populate-value-of-other-type ^property[1].valueCode = #value
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
* #proof-did-not-cover "The proof that you may act for the person does not cover this. Ask the person for one that does."
* #proof-did-not-cover ^designation[0].language = #nb
* #proof-did-not-cover ^designation[0].value = "Fullmakten dekker ikke dette. Be personen om en som gjør det."
* #proof-did-not-cover ^designation[1].language = #nn
* #proof-did-not-cover ^designation[1].value = "Fullmakta dekkjer ikkje dette. Be personen om ei som gjer det."
* #proof-did-not-cover ^property[0].code = #status
* #proof-did-not-cover ^property[0].valueInteger = 403
* #proof-did-not-cover ^property[1].code = #issue
* #proof-did-not-cover ^property[1].valueCode = #forbidden
* #proof-has-expired "The proof that you may act for the person is missing or has ended. Get a new one, and log in again."
* #proof-has-expired ^designation[0].language = #nb
* #proof-has-expired ^designation[0].value = "Fullmakten mangler eller er utløpt. Skaff en ny, og logg inn på nytt."
* #proof-has-expired ^designation[1].language = #nn
* #proof-has-expired ^designation[1].value = "Fullmakta manglar eller er utgått. Skaff ei ny, og logg inn på nytt."
* #proof-has-expired ^property[0].code = #status
* #proof-has-expired ^property[0].valueInteger = 403
* #proof-has-expired ^property[1].code = #issue
* #proof-has-expired ^property[1].valueCode = #forbidden
* #proof-malformed "The proof of possession cannot be read. It must be a signed JWT with the typ dpop+jwt, an asymmetric alg and the public key in jwk."
* #proof-malformed ^designation[0].language = #nb
* #proof-malformed ^designation[0].value = "Beviset på besittelse kan ikke leses. Det må være en signert JWT med typ dpop+jwt, en asymmetrisk alg og den offentlige nøkkelen i jwk."
* #proof-malformed ^designation[1].language = #nn
* #proof-malformed ^designation[1].value = "Provet kan ikkje lesast. Det må vere ein signert JWT med typ dpop+jwt, ein asymmetrisk alg og den offentlege nøkkelen i jwk."
* #proof-malformed ^property[0].code = #status
* #proof-malformed ^property[0].valueInteger = 401
* #proof-malformed ^property[1].code = #issue
* #proof-malformed ^property[1].valueCode = #login
* #proof-method "The proof is made for another HTTP method. Put the method of this request into its htm."
* #proof-method ^designation[0].language = #nb
* #proof-method ^designation[0].value = "Beviset er laget for en annen HTTP-metode. Legg metoden i denne forespørselen i htm."
* #proof-method ^designation[1].language = #nn
* #proof-method ^designation[1].value = "Provet er laga for ein annan HTTP-metode. Legg metoden i denne førespurnaden i htm."
* #proof-method ^property[0].code = #status
* #proof-method ^property[0].valueInteger = 401
* #proof-method ^property[1].code = #issue
* #proof-method ^property[1].valueCode = #login
* #proof-missing "The proof of possession is missing, or there are several. Send one in the header DPoP."
* #proof-missing ^designation[0].language = #nb
* #proof-missing ^designation[0].value = "Beviset på besittelse mangler, eller det er flere. Send ett, i DPoP."
* #proof-missing ^designation[1].language = #nn
* #proof-missing ^designation[1].value = "Provet på at du har nøkkelen, manglar, eller det er fleire. Send eitt, i DPoP."
* #proof-missing ^property[0].code = #status
* #proof-missing ^property[0].valueInteger = 401
* #proof-missing ^property[1].code = #issue
* #proof-missing ^property[1].valueCode = #login
* #proof-of-other-key "The proof is made with another key than the one the access token is bound to. Make it with the key you asked for the token with."
* #proof-of-other-key ^designation[0].language = #nb
* #proof-of-other-key ^designation[0].value = "Beviset er laget med en annen nøkkel enn den tilgangstokenet er bundet til. Lag det med nøkkelen du ba om tokenet med."
* #proof-of-other-key ^designation[1].language = #nn
* #proof-of-other-key ^designation[1].value = "Provet er laga med ein annan nøkkel enn den tilgangstokenet er bunde til. Lag det med nøkkelen du bad om tokenet med."
* #proof-of-other-key ^property[0].code = #status
* #proof-of-other-key ^property[0].valueInteger = 401
* #proof-of-other-key ^property[1].code = #issue
* #proof-of-other-key ^property[1].valueCode = #login
* #proof-of-other-token "The proof is made for another access token, or for none. Put the hash of this token into its ath."
* #proof-of-other-token ^designation[0].language = #nb
* #proof-of-other-token ^designation[0].value = "Beviset er laget for et annet tilgangstoken, eller for intet. Legg avtrykket av dette tokenet i ath."
* #proof-of-other-token ^designation[1].language = #nn
* #proof-of-other-token ^designation[1].value = "Provet er laga for eit anna tilgangstoken, eller for ikkje noko. Legg avtrykket av dette tokenet i ath."
* #proof-of-other-token ^property[0].code = #status
* #proof-of-other-token ^property[0].valueInteger = 401
* #proof-of-other-token ^property[1].code = #issue
* #proof-of-other-token ^property[1].valueCode = #login
* #proof-signature "The signature of the proof of possession does not fit its content and key. Sign each proof with the key that stands in it."
* #proof-signature ^designation[0].language = #nb
* #proof-signature ^designation[0].value = "Signaturen på beviset passer ikke til innholdet og nøkkelen. Signer hvert bevis med nøkkelen som står i det."
* #proof-signature ^designation[1].language = #nn
* #proof-signature ^designation[1].value = "Signaturen på provet passar ikkje til innhaldet og nøkkelen. Signer kvart prov med nøkkelen som står i det."
* #proof-signature ^property[0].code = #status
* #proof-signature ^property[0].valueInteger = 401
* #proof-signature ^property[1].code = #issue
* #proof-signature ^property[1].valueCode = #login
* #proof-target "The proof is made for another address. Its htu must be … followed by the path of this request, without the query."
* #proof-target ^designation[0].language = #nb
* #proof-target ^designation[0].value = "Beviset er laget for en annen adresse. Verdien av htu må være … fulgt av stien i denne forespørselen, uten spørringen."
* #proof-target ^designation[1].language = #nn
* #proof-target ^designation[1].value = "Provet er laga for ei anna adresse. Verdien av htu må vere … følgd av stien i denne førespurnaden, utan spørjinga."
* #proof-target ^property[0].code = #status
* #proof-target ^property[0].valueInteger = 401
* #proof-target ^property[1].code = #issue
* #proof-target ^property[1].valueCode = #login
* #proof-time "The proof was not made just now. Make a new one for each request, and set the clock right: iat may be … seconds old."
* #proof-time ^designation[0].language = #nb
* #proof-time ^designation[0].value = "Beviset er ikke laget nå nettopp. Lag et nytt for hver forespørsel, og still klokken: iat kan være … sekunder gammel."
* #proof-time ^designation[1].language = #nn
* #proof-time ^designation[1].value = "Provet er ikkje laga no nettopp. Lag eit nytt for kvar førespurnad, og still klokka: iat kan vere … sekund gammal."
* #proof-time ^property[0].code = #status
* #proof-time ^property[0].valueInteger = 401
* #proof-time ^property[1].code = #issue
* #proof-time ^property[1].valueCode = #login
* #proof-used "The proof has been used before, or has no jti. Make a new one for each request."
* #proof-used ^designation[0].language = #nb
* #proof-used ^designation[0].value = "Beviset er brukt før, eller mangler jti. Lag et nytt for hver forespørsel."
* #proof-used ^designation[1].language = #nn
* #proof-used ^designation[1].value = "Provet er brukt før, eller manglar jti. Lag eit nytt for kvar førespurnad."
* #proof-used ^property[0].code = #status
* #proof-used ^property[0].valueInteger = 401
* #proof-used ^property[1].code = #issue
* #proof-used ^property[1].valueCode = #login
* #redacted-view-sent-back "This is a view from which something was left out (SUBSETTED). Change what you want to change with PATCH."
* #redacted-view-sent-back ^designation[0].language = #nb
* #redacted-view-sent-back ^designation[0].value = "Dette er en visning der noe er utelatt (SUBSETTED). Endre det du vil endre, med PATCH."
* #redacted-view-sent-back ^designation[1].language = #nn
* #redacted-view-sent-back ^designation[1].value = "Dette er ei vising der noko er utelate (SUBSETTED). Endre det du vil endre, med PATCH."
* #redacted-view-sent-back ^property[0].code = #status
* #redacted-view-sent-back ^property[0].valueInteger = 403
* #redacted-view-sent-back ^property[1].code = #issue
* #redacted-view-sent-back ^property[1].valueCode = #forbidden
* #reference-leads-nowhere "The reference in … leads to nothing here that you may see: it does not exist, or your organisation takes no part in the care of the person. Check it, send the person in the same transaction, or ask for a hand-over."
* #reference-leads-nowhere ^designation[0].language = #nb
* #reference-leads-nowhere ^designation[0].value = "Referansen i … leder ikke til noe her som du kan se: det finnes ikke, eller virksomheten din deltar ikke i tilbudet til personen. Kontroller den, send personen med i samme transaction, eller be om en overføring."
* #reference-leads-nowhere ^designation[1].language = #nn
* #reference-leads-nowhere ^designation[1].value = "Referansen i … leier ikkje til noko her som du kan sjå: det finst ikkje, eller verksemda di deltek ikkje i tilbodet til personen. Kontroller han, send personen med i same transaction, eller be om ei overføring."
* #reference-leads-nowhere ^property[0].code = #status
* #reference-leads-nowhere ^property[0].valueInteger = 422
* #reference-leads-nowhere ^property[1].code = #issue
* #reference-leads-nowhere ^property[1].valueCode = #not-found
* #request-was-in-anothers-name "A hand-over is requested in the name of the own organisation. Give it as requester, by the organisation number that the token is for, not that of a unit."
* #request-was-in-anothers-name ^designation[0].language = #nb
* #request-was-in-anothers-name ^designation[0].value = "En overføring ber man om i egen virksomhets navn. Oppgi den som requester, med organisasjonsnummeret som tokenet er for, ikke nummeret til en avdeling."
* #request-was-in-anothers-name ^designation[1].language = #nn
* #request-was-in-anothers-name ^designation[1].value = "Ei overføring ber ein om i namnet til eiga verksemd. Oppgi henne som requester, med organisasjonsnummeret som tokenet er for, ikkje nummeret til ei avdeling."
* #request-was-in-anothers-name ^property[0].code = #status
* #request-was-in-anothers-name ^property[0].valueInteger = 403
* #request-was-in-anothers-name ^property[1].code = #issue
* #request-was-in-anothers-name ^property[1].valueCode = #forbidden
* #resent-differently "What was sent is not what is stored, and nothing was changed. To correct it: send PUT or PATCH with If-Match: W/\"…\"."
* #resent-differently ^designation[0].language = #nb
* #resent-differently ^designation[0].value = "Det som er sendt, er et annet enn det som er lagret, og ingenting er endret. For å rette: send PUT eller PATCH med If-Match: W/\"…\"."
* #resent-differently ^designation[1].language = #nn
* #resent-differently ^designation[1].value = "Det som er sendt, er noko anna enn det som er lagra, og ingenting er endra. For å rette: send PUT eller PATCH med If-Match: W/\"…\"."
* #resent-differently ^property[0].code = #status
* #resent-differently ^property[0].valueInteger = 200
* #resent-differently ^property[1].code = #issue
* #resent-differently ^property[1].valueCode = #conflict
* #resource-belonged-to-another "This belongs to another organisation. Ask it for the change, or write a record of your own."
* #resource-belonged-to-another ^designation[0].language = #nb
* #resource-belonged-to-another ^designation[0].value = "Dette tilhører en annen virksomhet. Be den om endringen, eller skriv en egen opplysning."
* #resource-belonged-to-another ^designation[1].language = #nn
* #resource-belonged-to-another ^designation[1].value = "Dette høyrer til ei anna verksemd. Be henne om endringa, eller skriv ei eiga opplysning."
* #resource-belonged-to-another ^property[0].code = #status
* #resource-belonged-to-another ^property[0].valueInteger = 403
* #resource-belonged-to-another ^property[1].code = #issue
* #resource-belonged-to-another ^property[1].valueCode = #forbidden
* #resource-of-other-type "The address is for …, but the content is …. Send it to the address of its type."
* #resource-of-other-type ^designation[0].language = #nb
* #resource-of-other-type ^designation[0].value = "Adressen er for …, men innholdet er …. Send det til adressen for typen sin."
* #resource-of-other-type ^designation[1].language = #nn
* #resource-of-other-type ^designation[1].value = "Adressa er for …, men innhaldet er …. Send det til adressa for typen sin."
* #resource-of-other-type ^property[0].code = #status
* #resource-of-other-type ^property[0].valueInteger = 400
* #resource-of-other-type ^property[1].code = #issue
* #resource-of-other-type ^property[1].valueCode = #invalid
* #resource-would-move-to-another-person "A record stays with its person. Mark it entered-in-error, and write a new one for the other person."
* #resource-would-move-to-another-person ^designation[0].language = #nb
* #resource-would-move-to-another-person ^designation[0].value = "En opplysning blir hos sin person. Merk den entered-in-error, og skriv en ny for den andre."
* #resource-would-move-to-another-person ^designation[1].language = #nn
* #resource-would-move-to-another-person ^designation[1].value = "Ei opplysning blir hos personen sin. Merk henne entered-in-error, og skriv ei ny for den andre."
* #resource-would-move-to-another-person ^property[0].code = #status
* #resource-would-move-to-another-person ^property[0].valueInteger = 403
* #resource-would-move-to-another-person ^property[1].code = #issue
* #resource-would-move-to-another-person ^property[1].valueCode = #forbidden
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
* #role-did-not-reach "Callers of this kind may not do this with this type. Ask somebody in a role that may, or ask the operator of the server to register your client for it. The table of roles on the page Security of the guide says who may."
* #role-did-not-reach ^designation[0].language = #nb
* #role-did-not-reach ^designation[0].value = "Denne typen bruker kan ikke gjøre dette med denne typen opplysninger. Be noen i en rolle som kan, eller be den som drifter serveren, om å registrere klienten for det. Tabellen over roller på siden Security i guiden sier hvem som kan."
* #role-did-not-reach ^designation[1].language = #nn
* #role-did-not-reach ^designation[1].value = "Denne typen brukar kan ikkje gjere dette med denne typen opplysningar. Be nokon i ei rolle som kan, eller be den som driftar serveren, om å registrere klienten for det. Tabellen over roller på sida Security i guiden seier kven som kan."
* #role-did-not-reach ^property[0].code = #status
* #role-did-not-reach ^property[0].valueInteger = 403
* #role-did-not-reach ^property[1].code = #issue
* #role-did-not-reach ^property[1].valueCode = #forbidden
* #scope-did-not-cover "The token has no scope for this. Ask the issuer for one that covers the type and what you want to do, such as user/Goal.rs."
* #scope-did-not-cover ^designation[0].language = #nb
* #scope-did-not-cover ^designation[0].value = "Tokenet har ikke noe scope for dette. Be utstederen om et som dekker typen og det du vil gjøre, for eksempel user/Goal.rs."
* #scope-did-not-cover ^designation[1].language = #nn
* #scope-did-not-cover ^designation[1].value = "Tokenet har ikkje noko scope for dette. Be utferdaren om eit som dekkjer typen og det du vil gjere, til dømes user/Goal.rs."
* #scope-did-not-cover ^property[0].code = #status
* #scope-did-not-cover ^property[0].valueInteger = 403
* #scope-did-not-cover ^property[1].code = #issue
* #scope-did-not-cover ^property[1].valueCode = #forbidden
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
* #service-alone-writes-this "This is written by the service alone. The shared plan and the care team change through hand-overs and conversations."
* #service-alone-writes-this ^designation[0].language = #nb
* #service-alone-writes-this ^designation[0].value = "Dette skriver bare tjenesten selv. Felles plan og team endres gjennom overføringer og samtaler."
* #service-alone-writes-this ^designation[1].language = #nn
* #service-alone-writes-this ^designation[1].value = "Dette skriv berre tenesta sjølv. Felles plan og team blir endra gjennom overføringar og samtalar."
* #service-alone-writes-this ^property[0].code = #status
* #service-alone-writes-this ^property[0].valueInteger = 403
* #service-alone-writes-this ^property[1].code = #issue
* #service-alone-writes-this ^property[1].valueCode = #forbidden
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
* #still-referred-to "The record cannot be deleted, because at least one other refers to it. Change or delete that one first, or in the same transaction."
* #still-referred-to ^designation[0].language = #nb
* #still-referred-to ^designation[0].value = "Opplysningen kan ikke slettes, for minst én annen viser til den. Endre eller slett den andre først, eller i samme transaksjon."
* #still-referred-to ^designation[1].language = #nn
* #still-referred-to ^designation[1].value = "Opplysninga kan ikkje slettast, for minst éi anna viser til henne. Endre eller slett den andre først, eller i same transaksjon."
* #still-referred-to ^property[0].code = #status
* #still-referred-to ^property[0].valueInteger = 409
* #still-referred-to ^property[1].code = #issue
* #still-referred-to ^property[1].valueCode = #conflict
* #task-was-for-who-takes-no-part "The form makes a task for an organisation that takes no part in the person's care. Let it go to one that does, or leave it without an owner."
* #task-was-for-who-takes-no-part ^designation[0].language = #nb
* #task-was-for-who-takes-no-part ^designation[0].value = "Skjemaet lager en oppgave til en virksomhet som ikke deltar i personens tilbud. La oppgaven gå til en som gjør det, eller la den være uten mottaker."
* #task-was-for-who-takes-no-part ^designation[1].language = #nn
* #task-was-for-who-takes-no-part ^designation[1].value = "Skjemaet lagar ei oppgåve til ei verksemd som ikkje deltek i tilbodet til personen. La oppgåva gå til ei som gjer det, eller la henne vere utan mottakar."
* #task-was-for-who-takes-no-part ^property[0].code = #status
* #task-was-for-who-takes-no-part ^property[0].valueInteger = 403
* #task-was-for-who-takes-no-part ^property[1].code = #issue
* #task-was-for-who-takes-no-part ^property[1].valueCode = #forbidden
* #token-algorithm "The access token is signed with an algorithm that is not accepted. Use RS256, PS256 or ES256, or one of their longer forms."
* #token-algorithm ^designation[0].language = #nb
* #token-algorithm ^designation[0].value = "Tilgangstokenet er signert med en algoritme som ikke godtas. Bruk RS256, PS256 eller ES256, eller en av de lengre formene."
* #token-algorithm ^designation[1].language = #nn
* #token-algorithm ^designation[1].value = "Tilgangstokenet er signert med ein algoritme som ikkje blir godteken. Bruk RS256, PS256 eller ES256, eller ei av dei lengre formene."
* #token-algorithm ^property[0].code = #status
* #token-algorithm ^property[0].valueInteger = 401
* #token-algorithm ^property[1].code = #issue
* #token-algorithm ^property[1].valueCode = #login
* #token-audience "The access token is not meant for this server. Ask the issuer for one with the audience …."
* #token-audience ^designation[0].language = #nb
* #token-audience ^designation[0].value = "Tilgangstokenet er ikke ment for denne serveren. Be utstederen om et med mottakeren (aud) …."
* #token-audience ^designation[1].language = #nn
* #token-audience ^designation[1].value = "Tilgangstokenet er ikkje meint for denne serveren. Be utferdaren om eit med mottakaren (aud) …."
* #token-audience ^property[0].code = #status
* #token-audience ^property[0].valueInteger = 401
* #token-audience ^property[1].code = #issue
* #token-audience ^property[1].valueCode = #login
* #token-audience-shared "The access token is meant for other servers too. Ask the issuer for one with the audience … alone."
* #token-audience-shared ^designation[0].language = #nb
* #token-audience-shared ^designation[0].value = "Tilgangstokenet er ment for andre servere også. Be utstederen om et med bare mottakeren (aud) …."
* #token-audience-shared ^designation[1].language = #nn
* #token-audience-shared ^designation[1].value = "Tilgangstokenet er meint for andre serverar òg. Be utferdaren om eit med berre mottakaren (aud) …."
* #token-audience-shared ^property[0].code = #status
* #token-audience-shared ^property[0].valueInteger = 401
* #token-audience-shared ^property[1].code = #issue
* #token-audience-shared ^property[1].valueCode = #login
* #token-bound-to-key "The access token is bound to a key, so it is not taken as Bearer. Send it with the scheme DPoP and a proof made with that key."
* #token-bound-to-key ^designation[0].language = #nb
* #token-bound-to-key ^designation[0].value = "Tilgangstokenet er bundet til en nøkkel og godtas derfor ikke som Bearer. Send det med ordningen DPoP og et bevis laget med den nøkkelen."
* #token-bound-to-key ^designation[1].language = #nn
* #token-bound-to-key ^designation[1].value = "Tilgangstokenet er bunde til ein nøkkel og blir difor ikkje godteke som Bearer. Send det med ordninga DPoP og eit prov laga med den nøkkelen."
* #token-bound-to-key ^property[0].code = #status
* #token-bound-to-key ^property[0].valueInteger = 401
* #token-bound-to-key ^property[1].code = #issue
* #token-bound-to-key ^property[1].valueCode = #login
* #token-claim-ambiguous "The access token has several values of the claim …, which takes one. Ask the issuer for a token with one."
* #token-claim-ambiguous ^designation[0].language = #nb
* #token-claim-ambiguous ^designation[0].value = "Tilgangstokenet har flere verdier for …, som skal ha én. Be utstederen om et token med én."
* #token-claim-ambiguous ^designation[1].language = #nn
* #token-claim-ambiguous ^designation[1].value = "Tilgangstokenet har fleire verdiar for …, som skal ha éin. Be utferdaren om eit token med éin."
* #token-claim-ambiguous ^property[0].code = #status
* #token-claim-ambiguous ^property[0].valueInteger = 401
* #token-claim-ambiguous ^property[1].code = #issue
* #token-claim-ambiguous ^property[1].valueCode = #login
* #token-claim-invalid "The claim … of the access token does not have a valid value. Ask the issuer to correct it."
* #token-claim-invalid ^designation[0].language = #nb
* #token-claim-invalid ^designation[0].value = "Verdien av … i tilgangstokenet er ikke gyldig. Be utstederen rette den."
* #token-claim-invalid ^designation[1].language = #nn
* #token-claim-invalid ^designation[1].value = "Verdien av … i tilgangstokenet er ikkje gyldig. Be utferdaren rette han."
* #token-claim-invalid ^property[0].code = #status
* #token-claim-invalid ^property[0].valueInteger = 401
* #token-claim-invalid ^property[1].code = #issue
* #token-claim-invalid ^property[1].valueCode = #login
* #token-claim-missing "The access token lacks the claim …. Ask the issuer to put it in."
* #token-claim-missing ^designation[0].language = #nb
* #token-claim-missing ^designation[0].value = "Tilgangstokenet mangler …. Be utstederen legge det i."
* #token-claim-missing ^designation[1].language = #nn
* #token-claim-missing ^designation[1].value = "Tilgangstokenet manglar …. Be utferdaren leggje det i."
* #token-claim-missing ^property[0].code = #status
* #token-claim-missing ^property[0].valueInteger = 401
* #token-claim-missing ^property[1].code = #issue
* #token-claim-missing ^property[1].valueCode = #login
* #token-expired "The access token has expired. Get a new one."
* #token-expired ^designation[0].language = #nb
* #token-expired ^designation[0].value = "Tilgangstokenet er utløpt. Hent et nytt."
* #token-expired ^designation[1].language = #nn
* #token-expired ^designation[1].value = "Tilgangstokenet har gått ut. Hent eit nytt."
* #token-expired ^property[0].code = #status
* #token-expired ^property[0].valueInteger = 401
* #token-expired ^property[1].code = #issue
* #token-expired ^property[1].valueCode = #login
* #token-issuer-unknown "The issuer of the access token is not trusted here. /fhir/.well-known/smart-configuration names one that is."
* #token-issuer-unknown ^designation[0].language = #nb
* #token-issuer-unknown ^designation[0].value = "Serveren stoler ikke på den som har utstedt tilgangstokenet. /fhir/.well-known/smart-configuration navngir en den stoler på."
* #token-issuer-unknown ^designation[1].language = #nn
* #token-issuer-unknown ^designation[1].value = "Serveren stoler ikkje på den som har utferda tilgangstokenet. /fhir/.well-known/smart-configuration namngir ein han stoler på."
* #token-issuer-unknown ^property[0].code = #status
* #token-issuer-unknown ^property[0].valueInteger = 401
* #token-issuer-unknown ^property[1].code = #issue
* #token-issuer-unknown ^property[1].valueCode = #login
* #token-key-unknown "The access token is signed with a key that … does not publish. Get a new token; if a key has just been changed, try again in a minute."
* #token-key-unknown ^designation[0].language = #nb
* #token-key-unknown ^designation[0].value = "Tilgangstokenet er signert med en nøkkel som … ikke har publisert. Hent et nytt token; er en nøkkel nettopp byttet, prøv igjen om et minutt."
* #token-key-unknown ^designation[1].language = #nn
* #token-key-unknown ^designation[1].value = "Tilgangstokenet er signert med ein nøkkel som … ikkje har publisert. Hent eit nytt token; er ein nøkkel nettopp bytt, prøv igjen om eit minutt."
* #token-key-unknown ^property[0].code = #status
* #token-key-unknown ^property[0].valueInteger = 401
* #token-key-unknown ^property[1].code = #issue
* #token-key-unknown ^property[1].valueCode = #login
* #token-malformed "The access token is not a signed JWT. Send the token just as the issuer gave it."
* #token-malformed ^designation[0].language = #nb
* #token-malformed ^designation[0].value = "Tilgangstokenet er ikke en signert JWT. Send det nøyaktig slik utstederen ga det."
* #token-malformed ^designation[1].language = #nn
* #token-malformed ^designation[1].value = "Tilgangstokenet er ikkje ein signert JWT. Send det nøyaktig slik utferdaren gav det."
* #token-malformed ^property[0].code = #status
* #token-malformed ^property[0].valueInteger = 401
* #token-malformed ^property[1].code = #issue
* #token-malformed ^property[1].valueCode = #login
* #token-missing "No access token came with the request. Get one from an issuer that this server trusts, and send it in the Authorization header."
* #token-missing ^designation[0].language = #nb
* #token-missing ^designation[0].value = "Forespørselen hadde ikke noe tilgangstoken. Hent et hos en utsteder som serveren stoler på, og send det i Authorization."
* #token-missing ^designation[1].language = #nn
* #token-missing ^designation[1].value = "Førespurnaden hadde ikkje noko tilgangstoken. Hent eit hos ein utferdar som serveren stoler på, og send det i Authorization."
* #token-missing ^property[0].code = #status
* #token-missing ^property[0].valueInteger = 401
* #token-missing ^property[1].code = #issue
* #token-missing ^property[1].valueCode = #login
* #token-not-bound "The access token is not bound to a key, so it cannot be sent with the scheme DPoP. Ask the issuer for one that is: send it a proof when you ask."
* #token-not-bound ^designation[0].language = #nb
* #token-not-bound ^designation[0].value = "Tilgangstokenet er ikke bundet til en nøkkel og kan derfor ikke sendes med ordningen DPoP. Be utstederen om et som er det: send et bevis når du ber om det."
* #token-not-bound ^designation[1].language = #nn
* #token-not-bound ^designation[1].value = "Tilgangstokenet er ikkje bunde til ein nøkkel og kan difor ikkje sendast med ordninga DPoP. Be utferdaren om eit som er det: send eit prov når du ber om det."
* #token-not-bound ^property[0].code = #status
* #token-not-bound ^property[0].valueInteger = 401
* #token-not-bound ^property[1].code = #issue
* #token-not-bound ^property[1].valueCode = #login
* #token-not-yet-valid "The access token is not valid yet. Set the clock right, or wait a moment."
* #token-not-yet-valid ^designation[0].language = #nb
* #token-not-yet-valid ^designation[0].value = "Tilgangstokenet er ikke gyldig ennå. Still klokken, eller vent litt."
* #token-not-yet-valid ^designation[1].language = #nn
* #token-not-yet-valid ^designation[1].value = "Tilgangstokenet er ikkje gyldig enno. Still klokka, eller vent litt."
* #token-not-yet-valid ^property[0].code = #status
* #token-not-yet-valid ^property[0].valueInteger = 401
* #token-not-yet-valid ^property[1].code = #issue
* #token-not-yet-valid ^property[1].valueCode = #login
* #token-signature "The signature of the access token does not fit its content. Send the token just as the issuer gave it."
* #token-signature ^designation[0].language = #nb
* #token-signature ^designation[0].value = "Signaturen på tilgangstokenet passer ikke til innholdet. Send det nøyaktig slik utstederen ga det."
* #token-signature ^designation[1].language = #nn
* #token-signature ^designation[1].value = "Signaturen på tilgangstokenet passar ikkje til innhaldet. Send det nøyaktig slik utferdaren gav det."
* #token-signature ^property[0].code = #status
* #token-signature ^property[0].valueInteger = 401
* #token-signature ^property[1].code = #issue
* #token-signature ^property[1].valueCode = #login
* #token-type "The header of the token has another typ than at+jwt or JWT. Send the access token, not an id token or a proof."
* #token-type ^designation[0].language = #nb
* #token-type ^designation[0].value = "Tokenet har en annen typ i hodet enn at+jwt eller JWT. Send tilgangstokenet, ikke et id-token eller et bevis."
* #token-type ^designation[1].language = #nn
* #token-type ^designation[1].value = "Tokenet har ein annan typ i hovudet enn at+jwt eller JWT. Send tilgangstokenet, ikkje eit id-token eller eit bevis."
* #token-type ^property[0].code = #status
* #token-type ^property[0].valueInteger = 401
* #token-type ^property[1].code = #issue
* #token-type ^property[1].valueCode = #login
* #token-unsigned "The access token is not signed. Get one from an issuer that this server trusts."
* #token-unsigned ^designation[0].language = #nb
* #token-unsigned ^designation[0].value = "Tilgangstokenet er ikke signert. Hent et hos en utsteder som serveren stoler på."
* #token-unsigned ^designation[1].language = #nn
* #token-unsigned ^designation[1].value = "Tilgangstokenet er ikkje signert. Hent eit hos ein utferdar som serveren stoler på."
* #token-unsigned ^property[0].code = #status
* #token-unsigned ^property[0].valueInteger = 401
* #token-unsigned ^property[1].code = #issue
* #token-unsigned ^property[1].valueCode = #login
* #too-deep "The body is nested more than … levels deep. Flatten it and send again."
* #too-deep ^designation[0].language = #nb
* #too-deep ^designation[0].value = "Innholdet er nøstet mer enn … nivåer dypt. Gjør det flatere og send på nytt."
* #too-deep ^designation[1].language = #nn
* #too-deep ^designation[1].value = "Innhaldet er nøsta meir enn … nivå djupt. Gjer det flatare og send på nytt."
* #too-deep ^property[0].code = #status
* #too-deep ^property[0].valueInteger = 400
* #too-deep ^property[1].code = #issue
* #too-deep ^property[1].valueCode = #too-costly
* #too-many-copies "A JSON Patch can copy at most … times. Add what is new with add instead."
* #too-many-copies ^designation[0].language = #nb
* #too-many-copies ^designation[0].value = "En oppdatering med JSON Patch kan kopiere (copy) høyst … ganger. Legg til det nye med add i stedet."
* #too-many-copies ^designation[1].language = #nn
* #too-many-copies ^designation[1].value = "Ei oppdatering med JSON Patch kan kopiere (copy) høgst … gonger. Legg til det nye med add i staden."
* #too-many-copies ^property[0].code = #status
* #too-many-copies ^property[0].valueInteger = 400
* #too-many-copies ^property[1].code = #issue
* #too-many-copies ^property[1].valueCode = #too-costly
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
* #too-many-values "The search has more than … values with commas between. Split it into several searches."
* #too-many-values ^designation[0].language = #nb
* #too-many-values ^designation[0].value = "Søket har mer enn … verdier med komma mellom. Del det i flere søk."
* #too-many-values ^designation[1].language = #nn
* #too-many-values ^designation[1].value = "Søket har meir enn … verdiar med komma mellom. Del det i fleire søk."
* #too-many-values ^property[0].code = #status
* #too-many-values ^property[0].valueInteger = 400
* #too-many-values ^property[1].code = #issue
* #too-many-values ^property[1].valueCode = #too-costly
* #total-not-for-role "Counting could tell of what is hidden. Leave out _total and _summary=count, and count what you get."
* #total-not-for-role ^designation[0].language = #nb
* #total-not-for-role ^designation[0].value = "Telling kunne røpe det som er skjult. Utelat _total og _summary=count, og tell det du får."
* #total-not-for-role ^designation[1].language = #nn
* #total-not-for-role ^designation[1].value = "Teljing kunne røpe det som er skjult. Utelat _total og _summary=count, og tel det du får."
* #total-not-for-role ^property[0].code = #status
* #total-not-for-role ^property[0].valueInteger = 403
* #total-not-for-role ^property[1].code = #issue
* #total-not-for-role ^property[1].valueCode = #forbidden
* #type-was-unknown "The access rules do not know this type. Ask the server's operator to have it added."
* #type-was-unknown ^designation[0].language = #nb
* #type-was-unknown ^designation[0].value = "Tilgangsreglene kjenner ikke denne typen. Be den som drifter serveren, om å få den lagt til."
* #type-was-unknown ^designation[1].language = #nn
* #type-was-unknown ^designation[1].value = "Tilgangsreglane kjenner ikkje denne typen. Be den som driftar serveren, om å få han lagd til."
* #type-was-unknown ^property[0].code = #status
* #type-was-unknown ^property[0].valueInteger = 403
* #type-was-unknown ^property[1].code = #issue
* #type-was-unknown ^property[1].valueCode = #forbidden
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
* #words-are-the-persons "The person's own words are not overwritten. Where it is a typing error, send the change in a transaction with a Provenance of activity correct. Where the person says it in a new way, make a new goal that replaces this one, or a new Observation for a new barrier or help."
* #words-are-the-persons ^designation[0].language = #nb
* #words-are-the-persons ^designation[0].value = "Personens egne ord overskrives ikke. Er det en skrivefeil, send endringen i en transaksjon med en Provenance med aktiviteten correct. Sier personen det på en ny måte, lag et nytt mål som erstatter dette, eller en ny Observation for et nytt hinder eller en ny hjelp."
* #words-are-the-persons ^designation[1].language = #nn
* #words-are-the-persons ^designation[1].value = "Personen sine eigne ord vert ikkje overskrivne. Er det ein skrivefeil, send endringa i ein transaksjon med ein Provenance med aktiviteten correct. Seier personen det på ein ny måte, lag eit nytt mål som erstattar dette, eller ein ny Observation for eit nytt hinder eller ei ny hjelp."
* #words-are-the-persons ^property[0].code = #status
* #words-are-the-persons ^property[0].valueInteger = 422
* #words-are-the-persons ^property[1].code = #issue
* #words-are-the-persons ^property[1].valueCode = #business-rule
* #words-belonged-to-the-person "The words are the person's own. Who wrote them down may correct a slip; what the person says anew is a new goal that replaces this one."
* #words-belonged-to-the-person ^designation[0].language = #nb
* #words-belonged-to-the-person ^designation[0].value = "Ordene er personens egne. Den som skrev dem ned, kan rette en feil; det personen sier på nytt, er et nytt mål som erstatter dette."
* #words-belonged-to-the-person ^designation[1].language = #nn
* #words-belonged-to-the-person ^designation[1].value = "Orda er personen sine eigne. Den som skreiv dei ned, kan rette ein feil; det personen seier på nytt, er eit nytt mål som erstattar dette."
* #words-belonged-to-the-person ^property[0].code = #status
* #words-belonged-to-the-person ^property[0].valueInteger = 403
* #words-belonged-to-the-person ^property[1].code = #issue
* #words-belonged-to-the-person ^property[1].valueCode = #forbidden
* #words-written-by-another "Only the organisation that wrote the person's words down can correct them. Ask it to, or make a new goal that replaces this one."
* #words-written-by-another ^designation[0].language = #nb
* #words-written-by-another ^designation[0].value = "Bare organisasjonen som skrev ned personens ord, kan rette dem. Be den om det, eller lag et nytt mål som erstatter dette."
* #words-written-by-another ^designation[1].language = #nn
* #words-written-by-another ^designation[1].value = "Berre organisasjonen som skreiv ned orda til personen, kan rette dei. Be han om det, eller lag eit nytt mål som erstattar dette."
* #words-written-by-another ^property[0].code = #status
* #words-written-by-another ^property[0].valueInteger = 422
* #words-written-by-another ^property[1].code = #issue
* #words-written-by-another ^property[1].valueCode = #business-rule
* #would-let-somebody-in "This change would let an organisation read the person's plan, and only who takes part now may do that. For your organisation to take part again, somebody who does asks it by a hand-over."
* #would-let-somebody-in ^designation[0].language = #nb
* #would-let-somebody-in ^designation[0].value = "Endringen ville gitt en virksomhet innsyn i planen til personen, og det kan bare den gjøre som selv deltar i tilbudet nå. Skal virksomheten din være med igjen, må en som deltar, be om det med en overføring."
* #would-let-somebody-in ^designation[1].language = #nn
* #would-let-somebody-in ^designation[1].value = "Endringa ville gitt ei verksemd innsyn i planen til personen, og det kan berre den gjere som sjølv deltek i tilbodet no. Skal verksemda di vere med att, må ein som deltek, be om det med ei overføring."
* #would-let-somebody-in ^property[0].code = #status
* #would-let-somebody-in ^property[0].valueInteger = 403
* #would-let-somebody-in ^property[1].code = #issue
* #would-let-somebody-in ^property[1].valueCode = #forbidden
* #written-in-anothers-name "Everybody who wrote it down (agents of type enterer) did so for your organisation, but for the person and relatives. State it as onBehalfOf, by its organisation number."
* #written-in-anothers-name ^designation[0].language = #nb
* #written-in-anothers-name ^designation[0].value = "Alle som skrev det inn (agenter med rollen enterer), må ha gjort det for virksomheten din; det gjelder ikke personen selv og pårørende. Oppgi den som onBehalfOf, med organisasjonsnummer."
* #written-in-anothers-name ^designation[1].language = #nn
* #written-in-anothers-name ^designation[1].value = "Alle som skreiv det inn (agentar med rolla enterer), må ha gjort det for verksemda di; det gjeld ikkje personen sjølv og pårørande. Oppgje ho som onBehalfOf, med organisasjonsnummer."
* #written-in-anothers-name ^property[0].code = #status
* #written-in-anothers-name ^property[0].valueInteger = 403
* #written-in-anothers-name ^property[1].code = #issue
* #written-in-anothers-name ^property[1].valueCode = #forbidden
