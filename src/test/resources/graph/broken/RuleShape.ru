# rule's id
DELETE WHERE { <rule/harm.died> sk:ruleId ?o }
