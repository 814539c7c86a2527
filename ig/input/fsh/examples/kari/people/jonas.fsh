Instance: jonas
InstanceOf: Professional
Usage: #example
Title: "Jonas"
Description: "Kari's GP, made up."
* language = #nb
* identifier[hprNumber].value = "990000003"
* name.family = "Lid"
* name.given = "Jonas"
* qualification.code.text = "Lege"
