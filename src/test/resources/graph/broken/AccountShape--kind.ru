# scheme engagements
DELETE { <account/a1a1a1a1a1a1a1a1-e1> sem:eventType ?o } INSERT { <account/a1a1a1a1a1a1a1a1-e1> sem:eventType <concept/harms/killed> } WHERE { <account/a1a1a1a1a1a1a1a1-e1> sem:eventType ?o }
