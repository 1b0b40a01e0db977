# sk:unclaimedNumber
DELETE WHERE { <report/a1a1a1a1a1a1a1a1/text#char=450,468> sk:unclaimedNumber ?o }
