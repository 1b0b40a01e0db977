# whether nothing finer than the camp is known
DELETE WHERE { <toll/68aa24078eece913> sk:isByCamp ?o }
