# one oa:exact
DELETE WHERE { ?s oa:exact ?o }
