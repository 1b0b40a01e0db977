# sk:stance
INSERT DATA { <statement/x> a sk:Statement ; sk:certainty <concept/certainties/stated> ; sk:claimantKind <concept/claimant-kinds/outlet> ; prov:wasQuotedFrom <report/a1a1a1a1a1a1a1a1> }
