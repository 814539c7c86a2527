CodeSystem: LifeDomain
Id: life-domain
Title: "Life domain"
Description: "The part of life a goal is about. Free to use, never required: some of what matters fits in none of them."
* insert NorwegianTitle("Livsområde", "Livsområde")
* insert OurCodes
* #learning "Learning and understanding" "To learn, remember, read, decide."
* #learning insert Norwegian("Lære og forstå", "Lære og forstå")
* #everyday-demands "Coping with the day" "To keep a routine, cope with stress, carry out the day."
* #everyday-demands insert Norwegian("Mestre hverdagen", "Meistre kvardagen")
* #communication "Communication" "To speak, hear, use a phone or a screen."
* #communication insert Norwegian("Kommunikasjon", "Kommunikasjon")
* #mobility "Moving about" "To walk, climb stairs, use a bus or a car."
* #mobility insert Norwegian("Komme seg rundt", "Kome seg rundt")
* #self-care "Taking care of myself" "To wash, dress, eat, look after the own health."
* #self-care insert Norwegian("Ta vare på meg selv", "Ta vare på meg sjølv")
* #home-life "Home" "To live at home, cook, keep house."
* #home-life insert Norwegian("Hjemmet", "Heimen")
* #relationships "People close to me" "Family, friends, love, neighbours."
* #relationships insert Norwegian("Folk jeg er glad i", "Folk eg er glad i")
* #work-and-education "Work, school and money" "To work, study, manage money."
* #work-and-education insert Norwegian([["Arbeid, skole og økonomi"]], [["Arbeid, skule og økonomi"]])
* #community "Taking part" "Hobbies, faith, associations, culture, nature."
* #community insert Norwegian("Være med på ting", "Vere med på ting")
* #body "Body and symptoms" "To be rid of pain, breathlessness or a device."
* #body insert Norwegian("Kropp og plager", "Kropp og plager")
* #end-of-life "The last time" "Where and how to live the last part of life."
* #end-of-life insert Norwegian("Den siste tiden", "Den siste tida")
