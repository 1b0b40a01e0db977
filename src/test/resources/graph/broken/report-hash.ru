# name that follows from it
DELETE { <report/a1a1a1a1a1a1a1a1> schema:sha256 ?o } INSERT { <report/a1a1a1a1a1a1a1a1> schema:sha256 "b1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1" } WHERE { <report/a1a1a1a1a1a1a1a1> schema:sha256 ?o }
