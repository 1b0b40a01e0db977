# scheme place-precisions
DELETE WHERE { <place/mimu/MMR009002> sk:placePrecision ?o }
