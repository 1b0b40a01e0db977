# the claims that it was worked out from
DELETE WHERE { <estimate/s1> prov:wasDerivedFrom ?o }
