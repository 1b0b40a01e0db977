# one quote selector
DELETE { ?p oa:hasSelector ?s } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:evidence ?p . ?p oa:hasSelector ?s . ?s a oa:TextQuoteSelector }
