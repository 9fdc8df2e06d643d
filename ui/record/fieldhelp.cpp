// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldhelp.h"

#include "fitting.h"
#include "formspec.h"
#include "json.h"
#include "language.h"
#include "lists.h"
#include "words.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString helpLine(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return {};
    // An example, or a name in the API, has its own direction in the paragraph.
    return u"<p><b>%1</b><br>%2</p>"_s.arg(name.toHtmlEscaped(),
                                           language::isolated(text.toHtmlEscaped()));
}

QString clearHelp(Clear clear)
{
    switch (clear) {
    case Clear::Null:
        return FieldHelp::tr("Empty the field: the value is removed on the server.");
    case Clear::Empty:
        return FieldHelp::tr("Empty the field: empty text is sent.");
    case Clear::Never:
        break;
    }
    return FieldHelp::tr("This API can't empty it.");
}

/// What a rule demands, in the words of its finding.
QString ruleHelp(const FormSpec &form, const FieldSpec &field, const Rule &rule)
{
    Finding finding {field.path, rule.name, rule.severity, rule.args};
    if (!rule.with.isEmpty())
        finding.args[u"other"_s] = rule.with.first().toString();
    finding.args[u"values"_s] = QJsonArray::fromStringList(field.suggestions);
    return u"<li>%1<br><small>%2</small></li>"_s.arg(
        words::sentence(finding, &form).toHtmlEscaped(),
        //: %1 is “Error”, “Warning” or “Note”; %2 is a document of the vendor
        FieldHelp::tr("%1. Source: %2")
            .arg(words::severity(rule.severity), rule.source)
            .toHtmlEscaped());
}

QString limitsHelp(const FieldSpec &field)
{
    QStringList limits;
    if (field.minLength && *field.minLength > 0)
        limits += FieldHelp::tr("at least %n characters", nullptr, int(*field.minLength));
    if (field.maxLength)
        limits += FieldHelp::tr("at most %n characters", nullptr, int(*field.maxLength));
    if (!field.minimum.isUndefined())
        //: The least value that may be entered: %1 is a number
        limits += FieldHelp::tr("from %1").arg(json::numberText(field.minimum));
    if (!field.maximum.isUndefined())
        //: The largest value that may be entered: %1 is a number
        limits += FieldHelp::tr("up to %1").arg(json::numberText(field.maximum));
    if (!field.exclusiveMinimum.isUndefined())
        //: The value has to be more than the number %1
        limits += FieldHelp::tr("more than %1").arg(json::numberText(field.exclusiveMinimum));
    if (!field.exclusiveMaximum.isUndefined())
        //: The value has to be less than the number %1
        limits += FieldHelp::tr("less than %1").arg(json::numberText(field.exclusiveMaximum));
    if (field.minItems)
        limits += FieldHelp::tr("at least %n items", nullptr, int(*field.minItems));
    if (field.maxItems)
        limits += FieldHelp::tr("at most %n items", nullptr, int(*field.maxItems));
    if (!field.format.isEmpty())
        //: %1 is the name of a format in JSON Schema, such as date
        limits += FieldHelp::tr("format %1").arg(field.format);
    if (!field.pattern.isEmpty())
        //: %1 is a regular expression
        limits += FieldHelp::tr("pattern %1").arg(field.pattern);
    limits += field.choices;
    for (const QJsonValue &value : field.listed)
        limits += json::text(value);
    return words::facts(limits);
}

} // namespace

FieldHelp::FieldHelp(const FormSpec &form, const FieldSpec &field, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"fieldHelp"_s);
    setWindowTitle(words::fieldName(form, field.path));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    QString text = u"<h3>%1</h3>"_s.arg(words::fieldName(form, field.path).toHtmlEscaped());
    //: These are headings of a field's help: what the field is
    text += helpLine(tr("What it is"), field.hint);
    text += helpLine(tr("Example"), field.example);
    text += helpLine(tr("What the API says"), limitsHelp(field));
    const FieldSpec *list = form.listOf(field.path);
    text += list
        ? helpLine(tr("What the server holds"), tr("It stays as it is: only new entries are sent."))
        : helpLine(tr("To remove the value"), clearHelp(field.clear));
    text += helpLine(tr("When it is locked"), field.editable.reason);
    text += helpLine(tr("What a change does"), field.caution ? field.caution->text : QString());
    //: What the vendor calls the field
    text += helpLine(tr("Its name in the API"), field.path.toString());
    if (!field.rules.isEmpty()) {
        //: What the value of the field has to be like
        text += u"<p><b>%1</b></p><ul>"_s.arg(tr("Rules").toHtmlEscaped());
        for (const Rule &rule : field.rules)
            text += ruleHelp(form, field, rule);
        text += u"</ul>"_s;
    }

    auto *browser = new QTextBrowser(this);
    browser->setObjectName(u"fieldHelpText"_s);
    browser->setAccessibleName(windowTitle());
    browser->setHtml(text);
    browser->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(browser, 1);
    layout->addWidget(buttons);
    resize(withinScreen(*this,
                        {fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 26}));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}
