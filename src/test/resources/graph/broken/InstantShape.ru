# one xsd:date
DELETE WHERE { <account/a1a1a1a1a1a1a1a1-e1/time/begin> time:inXSDDate ?o }
