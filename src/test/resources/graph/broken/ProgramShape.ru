# version of the program
DELETE WHERE { <program/0.1.0> schema:softwareVersion ?o }
