# give the whole as sk:partOf
DELETE { <claim/a1a1a1a1a1a1a1a1-c1> sk:isPart ?o } INSERT { <claim/a1a1a1a1a1a1a1a1-c1> sk:isPart true } WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:isPart ?o }
