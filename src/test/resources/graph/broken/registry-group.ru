# give skos:prefLabel
INSERT DATA { <group/nobody> <http://www.w3.org/2004/02/skos/core#inScheme> <concept/groups> }
