# scheme date-precisions
DELETE WHERE { <account/a1a1a1a1a1a1a1a1-e1/time> sk:datePrecision ?o }
