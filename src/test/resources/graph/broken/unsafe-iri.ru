# An address that runs a program
INSERT { ?report schema:url <https://me:hush@news.example/a> } WHERE { ?report a sk:Report }
