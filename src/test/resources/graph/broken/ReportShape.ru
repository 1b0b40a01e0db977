# SHA-256
DELETE { <report/a1a1a1a1a1a1a1a1> schema:sha256 ?o } INSERT { <report/a1a1a1a1a1a1a1a1> schema:sha256 "A1" } WHERE { <report/a1a1a1a1a1a1a1a1> schema:sha256 ?o }
