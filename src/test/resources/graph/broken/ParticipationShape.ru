# scheme roles
DELETE WHERE { <account/a1a1a1a1a1a1a1a1-e1/role/1> sem:roleType ?o }
