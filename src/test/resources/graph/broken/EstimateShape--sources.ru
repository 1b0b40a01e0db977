# the claims that it was worked out from
DELETE WHERE { <estimate/26002baf0a924a55> prov:wasDerivedFrom ?o }
