# scheme harms
DELETE WHERE { <toll/68aa24078eece913> sk:measure ?o }
