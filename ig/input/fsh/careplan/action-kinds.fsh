ValueSet: ActionKinds
Id: action-kinds
Title: "Action kinds"
Description: "Kinds of preventive action."
* insert NorwegianTitle("Typer tiltak", "Typar tiltak")
* ^experimental = false
* include codes from system ActionKind
