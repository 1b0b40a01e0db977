# the words in one oa:exact
DELETE { ?p oa:exact ?s } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:evidence ?p . ?p oa:exact ?s }
