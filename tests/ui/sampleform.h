// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "recordform.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

/// A form with one field of each kind, so that tests of editors need no vendor's form.
namespace sample {

using namespace Qt::StringLiterals;

inline FieldSpec field(const QString &path, const QString &label, EditorKind editor, Clear clear)
{
    FieldSpec field;
    field.path = FieldPath(path);
    field.label = label;
    field.editor = editor;
    field.clear = clear;
    field.nullable = clear == Clear::Null;
    if (editor == EditorKind::Number)
        field.type = ValueType::Integer;
    return field;
}

inline Rule rule(const QString &name, const QJsonObject &args = {},
                 const QList<FieldPath> &with = {})
{
    Rule rule;
    rule.name = name;
    rule.args = args;
    rule.with = with;
    rule.function = ruleNamed(name);
    return rule;
}

inline QList<FieldSpec> fields()
{
    FieldSpec name = field(u"/name"_s, u"Name"_s, EditorKind::Line, Clear::Never);
    name.required = true;
    name.width = 6; // This is narrower than "● changed".
    name.hint = u"As on the card"_s;
    name.rules = {rule(u"patientName"_s)};
    FieldSpec nick = field(u"/nick"_s, u"Nickname"_s, EditorKind::Line, Clear::Null);
    nick.beside = true;
    const FieldSpec second = field(u"/second"_s, u"Second line"_s, EditorKind::Line, Clear::Empty);
    const FieldSpec notes = field(u"/notes"_s, u"Notes"_s, EditorKind::Text, Clear::Null);
    FieldSpec born = field(u"/born"_s, u"Date of birth"_s, EditorKind::Date, Clear::Null);
    born.format = u"date"_s;
    born.rules = {rule(u"notFuture"_s), rule(u"maxAge"_s, {{u"years"_s, 120}})};
    FieldSpec phone = field(u"/phone"_s, u"Phone"_s, EditorKind::Phone, Clear::Null);
    FieldSpec race = field(u"/race"_s, u"Race"_s, EditorKind::Choice, Clear::Null);
    race.choices = {u"asian"_s, u"other"_s};
    race.choiceLabels = {u"Asian"_s, u"Other"_s};
    race.open = true;
    FieldSpec gender = field(u"/gender"_s, u"Gender"_s, EditorKind::Choice, Clear::Null);
    gender.suggestions = {u"female"_s, u"male"_s};
    gender.typing = true;
    FieldSpec address = field(u"/address"_s, u"Address"_s, EditorKind::Line, Clear::Never);
    address.type = ValueType::Object;
    FieldSpec country
        = field(u"/address/country"_s, u"Country"_s, EditorKind::Country, Clear::Null);
    country.suggestions = {u"US"_s};
    FieldSpec state = field(u"/address/state"_s, u"State"_s, EditorKind::Subdivision, Clear::Null);
    state.rules = {rule(u"subdivision"_s, {}, {FieldPath(u"/address/country"_s)})};
    const FieldSpec zone = field(u"/zone"_s, u"Time zone"_s, EditorKind::TimeZone, Clear::Null);
    const FieldSpec size = field(u"/size"_s, u"Household size"_s, EditorKind::Number, Clear::Null);
    FieldSpec income = field(u"/income"_s, u"Income"_s, EditorKind::Number, Clear::Null);
    income.masked = true;
    FieldSpec email = field(u"/email"_s, u"Email"_s, EditorKind::Line, Clear::Null);
    email.editable.unless[FieldPath(u"/status"_s)] = {u"VERIFIED"_s};
    email.editable.reason = u"Verified users keep their email."_s;
    FieldSpec id = field(u"/id"_s, u"ID"_s, EditorKind::ReadOnly, Clear::Never);
    id.readOnly = true;
    FieldSpec proxy = field(u"/proxy"_s, u"Guarantor"_s, EditorKind::Presence, Clear::Null);
    proxy.type = ValueType::Object;
    proxy.presenceLabel = u"Has a guarantor"_s;
    FieldSpec proxyName = field(u"/proxy/name"_s, u"Name"_s, EditorKind::Line, Clear::Never);
    proxyName.required = true;
    return {name,    nick,  second, notes, born,   phone, race, gender, address,
            country, state, zone,   size,  income, email, id,   proxy,  proxyName};
}

inline FormSpec form()
{
    FormSpec form;
    form.id = u"sample/person"_s;
    form.complete = true;
    form.fields = fields();
    for (int index = 0; index < form.fields.size(); ++index) {
        FieldSpec &field = form.fields[index];
        form.index.insert(field.path, index);
        field.parent = form.index.value(field.path.parent(), -1);
    }
    Section person {u"Person"_s, {}, {}, {}, -1};
    for (int index = 0; index < form.fields.size() - 2; ++index) {
        if (form.fields[index].type != ValueType::Object)
            person.fields += index;
    }
    const int last = int(form.fields.size()) - 1;
    form.sections = {person, {u"Guarantor"_s, {}, {}, {last}, last - 1}};
    return form;
}

/// A field that is a list of documents, with files or with numbers.
inline FieldSpec documents(const QString &path, const QString &label, bool areFiles)
{
    FieldSpec list = field(path, label, EditorKind::Items, Clear::Never);
    list.type = ValueType::Array;
    list.append = true;
    const QString member = path % u"/*/"_s;
    FieldSpec type
        = field(member % u"document_type"_s, u"Type"_s, EditorKind::Choice, Clear::Never);
    type.required = true;
    type.typing = true;
    type.suggestions = {u"DRIVING_LICENCE"_s, u"PASSPORT"_s};
    FieldSpec value = field(member % u"document_value"_s, areFiles ? u"Front"_s : u"Number"_s,
                            areFiles ? EditorKind::File : EditorKind::Line, Clear::Never);
    value.required = true;
    value.attachment = areFiles;
    value.masked = !areFiles;
    FieldSpec back
        = field(member % u"document_value_back"_s, u"Back"_s, EditorKind::File, Clear::Never);
    back.attachment = true;
    FieldSpec country
        = field(member % u"country"_s, u"Country"_s, EditorKind::Country, Clear::Never);
    FieldSpec state = field(member % u"state"_s, u"State"_s, EditorKind::Subdivision, Clear::Never);
    state.beside = true;
    state.rules = {rule(u"subdivision"_s, {}, {country.path})};
    list.items = {type, value};
    if (areFiles)
        list.items += back;
    list.items += {country, state};
    return list;
}

inline FormSpec documentForm()
{
    FormSpec form;
    form.id = u"sample/documents"_s;
    form.title = u"Person"_s;
    FieldSpec name = field(u"/name"_s, u"Name"_s, EditorKind::Line, Clear::Never);
    FieldSpec papers = documents(u"/papers"_s, u"Papers"_s, true);
    papers.hint = u"A new copy archives the old one"_s;
    FieldSpec numbers = documents(u"/numbers"_s, u"Numbers"_s, false);
    numbers.editable.unless[FieldPath(u"/status"_s)] = {u"VERIFIED"_s};
    numbers.editable.reason = u"Verified users keep their numbers."_s;
    const FieldSpec status = field(u"/status"_s, u"Status"_s, EditorKind::Line, Clear::Never);
    form.fields = {name, papers, numbers, status};
    for (int index = 0; index < form.fields.size(); ++index)
        form.index.insert(form.fields[index].path, index);
    form.sections = {{u"Person"_s, {}, {}, {0}, -1},
                     {u"Documents"_s, {}, {}, {1, 2}, -1},
                     {u"Record"_s, {}, {}, {3}, -1}};
    return form;
}

inline QJsonObject documentRecord()
{
    return {
        {u"name"_s, u"Ana"_s},
        {u"status"_s, u"UNVERIFIED"_s},
        {u"papers"_s,
         QJsonArray {QJsonObject {
             {u"document_type"_s, u"PASSPORT"_s}, {u"country"_s, u"US"_s}, {u"id"_s, u"d-1"_s}}}},
        {u"numbers"_s,
         QJsonArray {
             QJsonObject {{u"document_type"_s, u"SSN"_s}, {u"document_value"_s, u"*****1112"_s}},
             QJsonObject {{u"document_type"_s, u"DRIVING_LICENCE"_s},
                          {u"document_value"_s, u"1111111111"_s}}}}};
}

inline QJsonObject record()
{
    return {{u"name"_s, u"José"_s},
            {u"nick"_s, u"Pepe"_s},
            {u"second"_s, u"Rear house"_s},
            {u"notes"_s, u"Gate 4"_s},
            {u"born"_s, u"1980-03-13"_s},
            {u"phone"_s, u"+16025550123"_s},
            {u"race"_s, u"martian"_s},
            {u"gender"_s, u"Male"_s},
            {u"address"_s, QJsonObject {{u"country"_s, u"US"_s}, {u"state"_s, u"AZ"_s}}},
            {u"zone"_s, u"Europe/London"_s},
            {u"size"_s, 3},
            {u"income"_s, 52'000},
            {u"email"_s, u"jose@example.org"_s},
            {u"id"_s, u"u-1"_s},
            {u"proxy"_s, QJsonValue::Null}};
}

/// The record with a name that breaks no rule.
inline QJsonObject plain()
{
    QJsonObject plain = record();
    plain[u"name"_s] = u"Ana"_s;
    return plain;
}

inline Base read(const QJsonObject &record)
{
    return {Base::Kind::Read, record, {}};
}

/// A window with the form, active.
struct Window
{
    explicit Window(const Base &base = read(record()), const FormSpec &filled = sample::form())
        : spec(filled)
        , draft(spec, u"u-1"_s, base)
        , form(draft)
    {
        form.resize(900, 700);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
    }

    template <typename Widget = QLineEdit>
    Widget *widget(const char *name)
    {
        Widget *found = form.findChild<Widget *>(QString::fromLatin1(name));
        Q_ASSERT_X(found, "sample::Window", name);
        return found;
    }
    /// The text of a label in a row. Empty when the label is missing or hidden.
    QString shown(const char *name)
    {
        const auto *label = form.findChild<QLabel *>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    bool isShown(const char *name)
    {
        // A note that was replaced may still exist until its deferred deletion.
        const auto all = form.findChildren<QWidget *>(QString::fromLatin1(name));
        return std::any_of(all.begin(), all.end(), [](auto *part) { return part->isVisible(); });
    }
    bool isNoted(const char *path) { return isShown(QByteArray(path).append("#note").constData()); }
    QWidget *focus(const char *path)
    {
        form.focusField(FieldPath(QString::fromLatin1(path)));
        return QApplication::focusWidget();
    }
    /// Replaces the text with real key presses.
    void type(const char *path, const QString &text)
    {
        QWidget *editor = focus(path);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        for (const QChar letter : text) {
            if (letter == u'\n')
                QTest::keyClick(editor, Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, letter, Qt::NoModifier);
        }
    }
    Change change(const char *path) { return draft.change(FieldPath(QString::fromLatin1(path))); }

    const FormSpec spec;
    RecordDraft draft;
    RecordForm form;
};

} // namespace sample
