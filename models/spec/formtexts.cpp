// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formtexts.h"

using namespace Qt::StringLiterals;

namespace {

using Visit = std::function<void(QString &text)>;

void visitTexts(FieldSpec &field, const Visit &visit)
{
    for (QString *text : {&field.label, &field.hint, &field.presenceLabel, &field.mayDiffer,
                          &field.afterChange, &field.editable.reason})
        visit(*text);
    for (QString &label : field.choiceLabels)
        visit(label);
    for (Rule &rule : field.rules)
        visit(rule.source);
    if (field.caution)
        visit(field.caution->text);
    for (FieldSpec &member : field.items)
        visitTexts(member, visit);
}

void visitTexts(FormSpec &form, const Visit &visit)
{
    visit(form.title);
    visit(form.userId.hint);
    visit(form.afterApplied);
    for (Section &section : form.sections) {
        visit(section.title);
        visit(section.note);
    }
    for (FieldSpec &field : form.fields)
        visitTexts(field, visit);
    for (RecordRule &rule : form.recordRules) {
        visit(rule.text);
        visit(rule.source);
    }
    for (LookUp &lookUp : form.lookUps)
        visit(lookUp.label);
}

/// The English text, where the other one is not English.
QString otherThan(const QString &shown, const QString &english)
{
    return shown == english ? QString() : english;
}

void keepEnglish(FieldSpec &field, const FieldSpec &english)
{
    field.labelInEnglish = otherThan(field.label, english.label);
    if (field.choiceLabels != english.choiceLabels)
        field.choiceLabelsInEnglish = english.choiceLabels;
    for (qsizetype i = 0; i < field.items.size(); ++i)
        keepEnglish(field.items[i], english.items.at(i));
}

void keepEnglish(FormSpec &form, const FormSpec &english)
{
    form.titleInEnglish = otherThan(form.title, english.title);
    for (qsizetype i = 0; i < form.sections.size(); ++i)
        form.sections[i].titleInEnglish
            = otherThan(form.sections.at(i).title, english.sections.at(i).title);
    for (qsizetype i = 0; i < form.fields.size(); ++i)
        keepEnglish(form.fields[i], english.fields.at(i));
}

} // namespace

QString unchangeableReason()
{
    return u"This API does not change it."_s;
}

QString localSandboxName()
{
    return u"Local sandbox: %1"_s;
}

void translateTexts(ApiSpec &api, const ApiSpec &english, const FindWords &find)
{
    const auto wordsOf = [&find](const QString &context) {
        return [&find, context](QString &text) {
            if (!text.isEmpty())
                text = find(text == unchangeableReason() ? u"forms"_s : context, text);
        };
    };
    const Visit visit = wordsOf(api.id);
    visit(api.title);
    for (Environment &environment : api.environments)
        visit(environment.title);
    for (qsizetype i = 0; i < api.secrets.size(); ++i) {
        visit(api.secrets[i].label);
        api.secrets[i].labelInEnglish
            = otherThan(api.secrets.at(i).label, english.secrets.at(i).label);
    }
    api.titleInEnglish = otherThan(api.title, english.title);
    api.sandboxName = find(u"forms"_s, localSandboxName()).arg(api.title);
    for (qsizetype i = 0; i < api.forms.size(); ++i) {
        visitTexts(api.forms[i], wordsOf(api.forms.at(i).id));
        keepEnglish(api.forms[i], english.forms.at(i));
    }
}
