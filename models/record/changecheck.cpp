// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change.h"
#include "check.h"
#include "json.h"
#include "visitfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Checks the body that a set of changes makes, field by field.
class ChangesCheck final
{
public:
    ChangesCheck(const FormSpec &form, const Base &base, const Changes &changes, const QDate &today,
                 const QMap<FieldPath, QStringList> &allowed)
        : m_form(form)
        , m_base(base)
        , m_changes(effective(form, base, changes))
        , m_values(applied(form, base, m_changes))
        , m_body(makePatch(form, base, m_changes))
        , m_context {today, m_values, allowed, base.kind == Base::Kind::Read}
    {
    }

    Findings run()
    {
        if (m_changes.isEmpty())
            return {};
        visitFields(m_form, m_body, [this](const FieldSpec &field, const QJsonValue &value) {
            if (field.readOnly)
                return;
            if (!value.isUndefined())
                checkValue(field, value);
            else if (field.required && isExpected(field))
                m_findings += Finding {field.path, u"required"_s, Severity::Error, {}};
        });
        checkDependents();
        checkUnread();
        return m_findings;
    }

private:
    /// Whether a missing value would be noticed: the field is in an object that is sent whole, or
    /// in a body that is always complete.
    bool isExpected(const FieldSpec &field) const
    {
        return m_form.complete || field.whole || field.isWhole;
    }

    void checkValue(const FieldSpec &field, const QJsonValue &value)
    {
        const auto change = m_changes.find(field.path);
        const bool isTouched = change != m_changes.end();
        if (isTouched && !checkAct(field, *change))
            return;
        Findings schema;
        checkSchema(field, value, schema);
        const bool isRefused = hasError(schema);
        for (Finding finding : check(field, value, m_context)) {
            const bool isSchemas = isRefused && !isRuleOf(field, finding.rule);
            finding.isUntouched = !isTouched && !isSchemas && !looksAtChange(field, finding.rule);
            if (finding.isUntouched)
                finding.severity = std::min(finding.severity, Severity::Warning);
            m_findings += finding;
        }
    }

    /// Whether the name is a rule beyond the schema, from the form or the profile.
    static bool isRuleOf(const FieldSpec &field, const QString &name)
    {
        return name == "allowed"_L1
            || std::any_of(field.rules.begin(), field.rules.end(),
                           [&](const Rule &rule) { return rule.name == name; });
    }

    /// Whether the rule looks at a changed field. Then the fault is new, even on a field nobody
    /// touched.
    bool looksAtChange(const FieldSpec &field, const QString &name) const
    {
        return std::any_of(field.rules.begin(), field.rules.end(), [&](const Rule &rule) {
            return rule.name == name && looksAtChange(rule);
        });
    }

    bool looksAtChange(const Rule &rule) const
    {
        return std::any_of(rule.with.begin(), rule.with.end(),
                           [this](const FieldPath &path) { return m_changes.contains(path); });
    }

    /// Whether the value of a record could lock this field.
    static bool mayBeLocked(const FieldSpec &field)
    {
        return !field.editable.unless.isEmpty()
            || std::any_of(field.rules.begin(), field.rules.end(),
                           [](const Rule &rule) { return rule.name == "lockedTypes"_L1; });
    }

    /// Adds a finding and returns false when the change is not allowed.
    bool checkAct(const FieldSpec &field, const Change &change)
    {
        const auto refused = [&](const QString &rule, const QJsonObject &args = {}) {
            m_findings += Finding {field.path, rule, Severity::Error, args};
            return false;
        };
        if (!lockReason(m_form, field, m_base).isEmpty()) {
            const RecordRule *rule = lockingRule(m_form, m_base);
            return refused(u"locked"_s,
                           rule ? QJsonObject {{u"recordRule"_s, rule->rule}} : QJsonObject());
        }
        if (m_base.kind == Base::Kind::Unknown && mayBeLocked(field))
            m_findings += Finding {field.path, u"maybeLocked"_s, Severity::Warning, {}};
        if (field.clear != Clear::Never)
            return true;
        if (change.kind == Change::Kind::Clear)
            return refused(u"cannotClear"_s);
        const bool isEmptied = change.value == QJsonValue(u""_s) && m_base.kind == Base::Kind::Read
            && !field.path.in(m_base.record).toString().isEmpty();
        return isEmptied ? refused(u"cannotEmpty"_s) : true;
    }

    /// Runs the rules of fields that are not sent but depend on a field that is.
    void checkDependents()
    {
        for (const FieldSpec &field : m_form.fields) {
            const QJsonValue value = field.path.in(m_values);
            if (value.isUndefined() || value.isNull() || !field.path.in(m_body).isUndefined())
                continue;
            for (const Rule &rule : field.rules) {
                if (looksAtChange(rule))
                    rule.function(rule, field, value, m_context, m_findings);
            }
        }
    }

    /// Warns about `whole` objects that may drop values, because the record was never read.
    void checkUnread()
    {
        if (m_base.kind != Base::Kind::Unknown)
            return;
        for (const FieldSpec &field : m_form.fields) {
            if (!field.isWhole || field.whole || !json::isObject(field.path.in(m_body)))
                continue;
            QJsonArray missing;
            for (const FieldSpec &member : m_form.fields) {
                if (field.path.contains(member.path) && !(member.path == field.path)
                    && member.path.in(m_body).isUndefined() && !member.required)
                    missing += member.path.toString();
            }
            if (!missing.isEmpty())
                m_findings += Finding {
                    field.path, u"wholeUnknown"_s, Severity::Warning, {{u"members"_s, missing}}};
        }
    }

    const FormSpec &m_form;
    const Base &m_base;
    const Changes m_changes;
    const QJsonObject m_values;
    const QJsonObject m_body;
    const CheckContext m_context;
    Findings m_findings;
};

} // namespace

Findings checkChanges(const FormSpec &form, const Base &base, const Changes &changes,
                      const QDate &today, const QMap<FieldPath, QStringList> &allowed)
{
    return ChangesCheck(form, base, changes, today, allowed).run();
}

QString unreadRecordCaution()
{
    return u"unreadRecord"_s;
}

Findings cautions(const FormSpec &form, const Base &base, const Changes &changes)
{
    Findings findings;
    const Changes wanted = effective(form, base, changes);
    for (const FieldSpec &field : form.fields) {
        if (field.caution && wanted.contains(field.path))
            findings += Finding {field.path,
                                 field.caution->rule,
                                 Severity::Warning,
                                 {{u"caution"_s, field.caution->text}}};
    }
    // The record was never read, so its record rules could not be judged.
    if (base.kind == Base::Kind::Unknown && !form.recordRules.isEmpty() && !wanted.isEmpty())
        findings += Finding {{}, unreadRecordCaution(), Severity::Warning, {{u"caution"_s, true}}};
    return findings;
}
