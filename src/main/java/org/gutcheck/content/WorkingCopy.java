package org.gutcheck.content;

import org.springframework.stereotype.Component;

/** Everything that editors change, in one hand. */
@Component
public record WorkingCopy(
        SettingsEntries settings,
        BodySystemEntries bodySystems,
        SymptomEntries symptoms,
        RiskFactorEntries riskFactors,
        ConditionEntries conditions,
        SupportEntries supports,
        ClaimEntries claims,
        CitationEntries citations,
        ReferenceEntries references,
        TerminologyEntries terminologies,
        CodeEntries codes,
        CodeNoteEntries codeNotes,
        AboutYouEntries aboutYou,
        WarningSignEntries warningSigns,
        CautionEntries cautions,
        ExplainerEntries explainers,
        HelpLinesEntries helpLines,
        RuleEntries rules,
        ScopeRuleEntries scopeRules,
        MainstreamViewEntries mainstreamViews,
        SourceEntries sources) {}
