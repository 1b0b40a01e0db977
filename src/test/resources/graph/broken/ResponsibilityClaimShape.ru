# scheme responsibilities
DELETE WHERE { <responsibility/b2b2b2b2b2b2b2b2-r1> sk:responsibility ?o }
