# attacker who is only inferred
INSERT DATA { <account/a1a1a1a1a1a1a1a1-e1/role/1> sk:isInferred true ; sk:inferredByRule <rule/clash.ambush> }
