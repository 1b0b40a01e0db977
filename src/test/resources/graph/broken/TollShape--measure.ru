# scheme harms
DELETE WHERE { <toll/5788c710e5ef71ce> sk:measure ?o }
