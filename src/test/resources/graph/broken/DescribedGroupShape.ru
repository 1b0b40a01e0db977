# the report's words
DELETE WHERE { <report/a1a1a1a1a1a1a1a1/group/civilian/villagers> rdfs:label ?o }
