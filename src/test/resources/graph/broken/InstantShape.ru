# one xsd:date
DELETE WHERE { <day/2022-10-06> time:inXSDDate ?o }
