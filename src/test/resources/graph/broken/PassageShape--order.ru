# before oa:end
DELETE { ?s oa:start ?b ; oa:end ?e } INSERT { ?s oa:start ?e ; oa:end ?b } WHERE { ?s oa:start ?b ; oa:end ?e }
