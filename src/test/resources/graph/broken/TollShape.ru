# whether nothing finer than the camp is known
DELETE WHERE { <toll/5788c710e5ef71ce> sk:isByCamp ?o }
