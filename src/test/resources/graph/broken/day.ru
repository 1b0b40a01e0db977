# give both the same
DELETE { <day/2022-10-06> time:inXSDDate ?o } INSERT { <day/2022-10-06> time:inXSDDate "2022-10-07"^^xsd:date } WHERE { <day/2022-10-06> time:inXSDDate ?o }
