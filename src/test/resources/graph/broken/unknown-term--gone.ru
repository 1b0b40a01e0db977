# its new name
INSERT DATA { <concept/engagements/clash> sk:plover "FIGHT" }
