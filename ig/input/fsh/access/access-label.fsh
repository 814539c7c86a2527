CodeSystem: AccessLabel
Id: access-label
Title: "Access label"
Description: """
How far a record, or a part of one, is shown. Put it in meta.security for a record as a whole; for a single element use HL7's
extension-inline-sec-label (Data Segmentation for Privacy) on that element.
"""
* insert NorwegianTitle("Tilgangsmerke", "Tilgangsmerke")
* insert OurCodes
* #clinical-only "For health personnel alone" "Only health personnel with an HPR number, and the person, see it. Others who work for an organisation that takes part see the rest, tagged SUBSETTED."
* #clinical-only insert Norwegian("Bare for helsepersonell", "Berre for helsepersonell")
