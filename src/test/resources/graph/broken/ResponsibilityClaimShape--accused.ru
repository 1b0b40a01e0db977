# said to have done it
DELETE WHERE { <responsibility/b2b2b2b2b2b2b2b2-r1> sk:accused ?o }
