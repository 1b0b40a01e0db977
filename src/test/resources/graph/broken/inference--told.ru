# not marked as inferred
INSERT DATA { <account/a1a1a1a1a1a1a1a1-e1/role/2> sk:inferredByRule <rule/clash.ambush> }
