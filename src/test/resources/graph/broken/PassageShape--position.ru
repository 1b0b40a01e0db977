# one oa:start
DELETE { ?p oa:start ?s } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:evidence ?p . ?p oa:start ?s }
