# An address that runs a program
INSERT { ?party sk:denotes <JavaScript:alert(1)> } WHERE { ?party a sk:Party }
