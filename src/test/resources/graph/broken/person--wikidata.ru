# persons are no entities
INSERT DATA { <person/x> <http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q5> }
