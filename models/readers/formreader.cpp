// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formreader.h"

#include "check.h"
#include "ecmapattern.h"
#include "fieldchecks.h"
#include "formtexts.h"
#include "formwords.h"
#include "headernames.h"
#include "json.h"
#include "pathtemplate.h"
#include "rulearguments.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray())
        strings += value.toString();
    return strings;
}

/// Reads one form file. Collects all faults, so that the author sees them together.
class FormReader final
{
public:
    FormReader(const OpenApi &api, const QString &file, const QJsonObject &json)
        : m_api(api)
        , m_file(file)
        , m_json(json)
    {
    }

    FormSpec read(const ApiSpec &spec);
    const QList<SpecError> &errors() const { return m_errors; }

private:
    void readOperation(const ApiSpec &spec);
    void readUserId();
    void checkRequests(const ApiSpec &spec);
    void readObjects();
    void readSections();
    void readField(const QJsonObject &json, const FieldPath &at, Section &section);
    std::optional<FieldSpec> contractField(const QJsonObject &json, const FieldPath &path,
                                           const FieldPath &at);
    void readWords(FieldSpec &field, const QJsonObject &json, const FieldPath &at);
    void readItems(FieldSpec &list, const QJsonObject &json, const FieldPath &at);
    void readDetails(FieldSpec &field, const QJsonObject &json, const FieldPath &at);
    void readRecordRules();
    void readLookUps();
    void readAdapters(FieldSpec &field, const QJsonObject &json, const FieldPath &at);
    void readEditable(FieldSpec &field, const QJsonValue &json, const FieldPath &at);
    void readRules(FieldSpec &field, const QJsonObject &json, const FieldPath &at);
    int place(const FieldSpec &field);
    int placeObject(const FieldPath &path, const FieldPath &at);
    void tieToWholeObjects();
    void checkNothingIsMissing();
    void checkMentionedFields();

    QRegularExpression pattern(const QString &text, const FieldPath &at);
    FieldPath pointer(const QJsonValue &value, const FieldPath &at);
    QList<FieldPath> pointers(const QJsonObject &json, const QString &key, const FieldPath &at);
    void fault(const FieldPath &at, const SpecFault &what);

    const OpenApi &m_api;
    const QString &m_file;
    const QJsonObject &m_json;
    FormSpec m_form;
    OpenApi::Fields m_body;
    OpenApi::Fields m_objects;
    /// Record values that lock something, and the places in the file.
    QList<std::pair<FieldPath, FieldPath>> m_watched;
    /// Fields that are mentioned, and the places in the file.
    QList<std::pair<FieldPath, FieldPath>> m_mentioned;
    QList<SpecError> m_errors;
};

void FormReader::fault(const FieldPath &at, const SpecFault &what)
{
    m_errors += {m_file, at.toString(), what};
}

FieldPath FormReader::pointer(const QJsonValue &value, const FieldPath &at)
{
    const auto path = FieldPath::parse(value.toString());
    if (!path || path->isRoot())
        fault(at, SpecFault {Kind::NotAPointer, {value.toString()}});
    return path.value_or(FieldPath());
}

QList<FieldPath> FormReader::pointers(const QJsonObject &json, const QString &key,
                                      const FieldPath &at)
{
    QList<FieldPath> paths;
    const QJsonArray values = json[key].toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        paths += pointer(values[i], at.child(key).child(QString::number(i)));
    return paths;
}

FormSpec FormReader::read(const ApiSpec &spec)
{
    readOperation(spec);
    if (!m_errors.isEmpty())
        return {};
    readObjects();
    readSections();
    readRecordRules();
    readLookUps();
    tieToWholeObjects();
    checkNothingIsMissing();
    checkMentionedFields();
    return m_form;
}

/// Compiles a pattern. An empty text gives an empty expression.
QRegularExpression FormReader::pattern(const QString &text, const FieldPath &at)
{
    const auto compiled = compiledEcmaPattern(text);
    if (!compiled)
        fault(at, compiled.error());
    return compiled ? *compiled : QRegularExpression();
}

void FormReader::readUserId()
{
    const QJsonValue json = m_json["userId"_L1];
    UserIdRule &rule = m_form.userId;
    rule.pattern = json["pattern"_L1].toString();
    rule.format = json["format"_L1].toString();
    rule.hint = json["hint"_L1].toString();
    rule.example = json["example"_L1].toString();
    rule.expression = pattern(rule.pattern, FieldPath(u"/userId/pattern"_s));
}

/// Finds requests that Amend could not make as the API demands.
void FormReader::checkRequests(const ApiSpec &spec)
{
    const QString header = m_json["idempotencyHeader"_L1].toString();
    const FieldPath at(u"/idempotencyHeader"_s);
    QStringList carried;
    for (const SecretSpec &secret : spec.secrets)
        carried += QString::fromLatin1(secret.header).toLower();
    if (const auto what = headerNameFault(header); what && !header.isEmpty())
        fault(at, *what);
    if (carried.contains(header.toLower()) && !header.isEmpty())
        fault(at, SpecFault {Kind::HeaderOfSecret});
    if (m_form.read)
        m_errors += m_api.demands(m_form.read->path, u"GET"_s, carried);
    m_errors += m_api.demands(m_form.path, m_form.method, carried + QStringList {header.toLower()});
    const QString placeholder = u"{user_id}"_s;
    if (const auto what = pathTemplateFault(m_form.path, placeholder))
        fault(FieldPath(u"/path"_s), *what);
    const QString read = m_form.read ? m_form.read->path : QString();
    if (const auto what = pathTemplateFault(read, placeholder); what && m_form.read)
        fault(FieldPath(u"/read/path"_s), *what);
}

void FormReader::readOperation(const ApiSpec &spec)
{
    m_form.id = m_json["id"_L1].toString();
    m_form.apiId = spec.id;
    m_form.title = m_json["title"_L1].toString();
    m_form.method = m_json["method"_L1].toString();
    m_form.path = m_json["path"_L1].toString();
    m_form.complete = m_json["complete"_L1].toBool();
    m_form.refusesEmpty = m_json["refusesEmpty"_L1].toBool();
    m_form.idempotencyHeader = m_json["idempotencyHeader"_L1].toString().toLatin1();
    m_form.afterApplied = m_json["afterApplied"_L1].toString();
    readUserId();
    const QJsonObject misnamed = m_json["misnamed"_L1].toObject();
    for (auto name = misnamed.begin(); name != misnamed.end(); ++name)
        m_form.misnamed.insert(name.key(), name.value().toString());

    if (!m_api.hasOperation(m_form.path, m_form.method))
        return fault(FieldPath(u"/path"_s), SpecFault {Kind::NoSuchOperation});
    if (m_json.contains("read"_L1)) {
        const QJsonValue read = m_json["read"_L1];
        const QJsonValue absent = read["absent"_L1];
        m_form.read = ReadSpec {read["path"_L1].toString(), read["documented"_L1].toBool(),
                                ::json::toInt(absent["status"_L1]), absent["text"_L1].toString()};
        if (!m_api.hasOperation(m_form.read->path, u"GET"_s))
            return fault(FieldPath(u"/read/path"_s), SpecFault {Kind::NoSuchOperation});
    }
    FieldPath schema;
    if (m_json.contains("body"_L1))
        schema = pointer(m_json["body"_L1], FieldPath(u"/body"_s));
    checkRequests(spec);
    const auto body = m_api.body(m_form.path, m_form.method, schema);
    if (!body) {
        m_errors += body.error();
        return;
    }
    m_body = body->fields;
    m_form.closed = body->closed;
}

void FormReader::readObjects()
{
    const QJsonArray objects = m_json["objects"_L1].toArray();
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const FieldPath at = FieldPath(u"/objects"_s).child(QString::number(i));
        const QJsonObject json = objects[i].toObject();
        const FieldPath path = pointer(json["path"_L1], at.child(u"path"_s));
        const auto known = m_body.constFind(path);
        if (known == m_body.cend() || known->type != ValueType::Object) {
            fault(at.child(u"path"_s), SpecFault {Kind::NoObjectInBody});
            continue;
        }
        FieldSpec object = *known;
        object.label = json["label"_L1].toString();
        object.presenceLabel = json["presenceLabel"_L1].toString();
        if (!object.presenceLabel.isEmpty())
            object.editor = EditorKind::Presence;
        object.isWhole = json["whole"_L1].toBool();
        object.clear = clearNamed(json["clear"_L1]);
        if ((object.clear == Clear::Null && !object.nullable) || object.clear == Clear::Empty)
            fault(at.child(u"clear"_s), SpecFault {Kind::ForbiddenBySchema});
        readRules(object, json, at);
        for (const auto &[key, what] : fieldFaults(object))
            fault(at.child(key), what);
        m_objects.insert(path, object);
    }
}

void FormReader::readSections()
{
    m_form.recordTitle = pointers(m_json, u"recordTitle"_s, FieldPath());
    for (qsizetype i = 0; i < m_form.recordTitle.size(); ++i)
        m_mentioned
            += {m_form.recordTitle[i], FieldPath(u"/recordTitle"_s).child(QString::number(i))};

    const QJsonArray sections = m_json["sections"_L1].toArray();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const FieldPath at = FieldPath(u"/sections"_s).child(QString::number(i));
        const QJsonObject json = sections[i].toObject();
        Section section;
        section.title = json["title"_L1].toString();
        section.note = json["note"_L1].toString();
        if (json.contains("presence"_L1)) {
            const FieldPath where = at.child(u"presence"_s);
            section.presence = placeObject(pointer(json["presence"_L1], where), where);
        }
        const QJsonArray fields = json["fields"_L1].toArray();
        for (qsizetype j = 0; j < fields.size(); ++j)
            readField(fields[j].toObject(), at.child(u"fields"_s).child(QString::number(j)),
                      section);
        m_form.sections += section;
    }
}

void FormReader::readField(const QJsonObject &json, const FieldPath &at, Section &section)
{
    const FieldPath where = at.child(u"path"_s);
    const FieldPath path = pointer(json["path"_L1], where);
    if (path.isRoot())
        return;
    if (m_form.index.contains(path))
        return fault(where, SpecFault {Kind::DuplicateField});
    auto field = contractField(json, path, where);
    if (!field)
        return;
    if (!path.parent().isRoot() && !field->readOnly)
        field->parent = placeObject(path.parent(), where);
    if (field->type == ValueType::Array && !field->readOnly)
        readItems(*field, json, at);
    else if (json.contains("append"_L1) || json.contains("items"_L1)
             || json.contains("archives"_L1))
        fault(at, SpecFault {Kind::OnlyForLists});
    readDetails(*field, json, at);
    section.fields += place(*field);
}

void FormReader::readDetails(FieldSpec &field, const QJsonObject &json, const FieldPath &at)
{
    readWords(field, json, at);
    readAdapters(field, json, at);
    readEditable(field, json["editable"_L1], at.child(u"editable"_s));
    if (!field.editable.ever)
        field.editor = EditorKind::ReadOnly;
    readRules(field, json, at);
    for (const auto &[key, what] : fieldFaults(field))
        fault(at.child(key), what);
}

/// Reads the members of a list's items, in the form's order.
void FormReader::readItems(FieldSpec &list, const QJsonObject &json, const FieldPath &at)
{
    list.append = json["append"_L1].toBool();
    list.archives = json["archives"_L1].toBool();
    if (!list.append)
        fault(at, SpecFault {Kind::ListMustGrow});
    QMap<FieldPath, FieldSpec> known;
    for (const FieldSpec &member : std::as_const(list.items))
        known.insert(member.path, member);
    list.items.clear();
    const QJsonArray items = json["items"_L1].toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const FieldPath where = at.child(u"items"_s).child(QString::number(i));
        const QJsonObject one = items[i].toObject();
        const FieldPath path = pointer(one["path"_L1], where.child(u"path"_s));
        if (!known.contains(path)) {
            fault(where.child(u"path"_s), SpecFault {Kind::NoSuchItemValue});
            continue;
        }
        FieldSpec member = known.take(path);
        readDetails(member, one, where);
        list.items += member;
    }
    for (const FieldSpec &missing : std::as_const(known))
        fault(at.child(u"items"_s), SpecFault {Kind::Missing, {missing.path.toString()}});
}

void FormReader::readRecordRules()
{
    static const QHash<QString, RecordRule::When> whens {
        {u"in"_s, RecordRule::When::In},
        {u"absent"_s, RecordRule::When::Absent},
        {u"unlisted"_s, RecordRule::When::Unlisted}};
    const QJsonArray rules = m_json["recordRules"_L1].toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const FieldPath at = FieldPath(u"/recordRules"_s).child(QString::number(i));
        const QJsonObject json = rules[i].toObject();
        m_watched += {pointer(json["path"_L1], at.child(u"path"_s)), at.child(u"path"_s)};
        m_form.recordRules += {json["rule"_L1].toString(),
                               pointer(json["path"_L1], at.child(u"path"_s)),
                               whens.value(json["when"_L1].toString(), RecordRule::When::In),
                               json["values"_L1].toArray(),
                               pointers(json, u"having"_s, at),
                               severityNamed(json["severity"_L1]),
                               json["text"_L1].toString(),
                               json["source"_L1].toString()};
    }
}

void FormReader::readLookUps()
{
    const QJsonArray lookUps = m_json["lookUps"_L1].toArray();
    for (qsizetype i = 0; i < lookUps.size(); ++i) {
        const FieldPath at = FieldPath(u"/lookUps"_s).child(QString::number(i));
        const QJsonObject json = lookUps[i].toObject();
        LookUp lookUp {json["label"_L1].toString(),
                       json["pattern"_L1].toString(),
                       pattern(json["pattern"_L1].toString(), at.child(u"pattern"_s)),
                       json["path"_L1].toString(),
                       {},
                       pointer(json["id"_L1], at.child(u"id"_s)),
                       pointers(json, u"title"_s, at),
                       {},
                       json["ignoresCase"_L1].toBool()};
        if (json.contains("match"_L1))
            lookUp.match = pointer(json["match"_L1], at.child(u"match"_s));
        if (json.contains("list"_L1))
            lookUp.list = pointer(json["list"_L1], at.child(u"list"_s));
        if (const auto what = pathTemplateFault(lookUp.path, u"{value}"_s))
            fault(at.child(u"path"_s), *what);
        m_form.lookUps += lookUp;
    }
}

std::optional<FieldSpec> FormReader::contractField(const QJsonObject &json, const FieldPath &path,
                                                   const FieldPath &at)
{
    const auto known = m_body.constFind(path);
    if (!json["readOnly"_L1].toBool()) {
        if (known != m_body.cend() && known->type != ValueType::Object)
            return *known;
        fault(at, SpecFault {Kind::NoValueInBody, {path.toString()}});
        return std::nullopt;
    }
    if (!m_form.read) {
        fault(at, SpecFault {Kind::ReadOnlyWithoutRead});
        return std::nullopt;
    }
    const auto answered = m_api.answered(m_form.read->path, path);
    if (!answered) {
        fault(at, SpecFault {Kind::NoValueInAnswer, {path.toString()}});
        return std::nullopt;
    }
    FieldSpec field = *answered;
    field.readOnly = true;
    field.editable.ever = false;
    return field;
}

void FormReader::readWords(FieldSpec &field, const QJsonObject &json, const FieldPath &at)
{
    field.label = json["label"_L1].toString();
    field.hint = json["hint"_L1].toString();
    field.example = json["example"_L1].toString();
    field.attachment = json["attachment"_L1].toBool();
    field.integerAsText = json["integerAsText"_L1].toBool();
    field.editor = editorFor(field, json["editor"_L1]);
    field.width = ::json::toInt(json["width"_L1], field.width);
    field.beside = json["beside"_L1].toBool();
    field.suggestions = stringsOf(json["suggestions"_L1]);
    field.typing = json["typing"_L1].toBool();
    field.secret = json["secret"_L1].toBool();
    field.personal = json["personal"_L1].toBool(true);
    field.masked = json["masked"_L1].toBool();
    field.mayDiffer = json["mayDiffer"_L1].toString();
    field.afterChange = json["afterChange"_L1].toString();
    field.autofill = json["autofill"_L1].toString();
    if (json.contains("nextLine"_L1)) {
        field.nextLine = pointer(json["nextLine"_L1], at.child(u"nextLine"_s));
        m_mentioned += {*field.nextLine, at.child(u"nextLine"_s)};
    }
    if (const QJsonValue caution = json["caution"_L1]; caution.isObject())
        field.caution = Caution {caution["rule"_L1].toString(), caution["text"_L1].toString()};

    field.clear = clearNamed(json["clear"_L1]);
    if ((field.clear == Clear::Null && !field.nullable)
        || (field.clear == Clear::Empty && field.type != ValueType::String))
        fault(at.child(u"clear"_s), SpecFault {Kind::ForbiddenBySchema});

    const QJsonObject labels = json["choiceLabels"_L1].toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (!field.choices.contains(label.key()))
            fault(at.child(u"choiceLabels"_s).child(label.key()), SpecFault {Kind::NoSuchChoice});
    }
    for (const QString &choice : std::as_const(field.choices)) {
        if (!labels.isEmpty())
            field.choiceLabels += labels[choice].toString(choice);
    }
}

void FormReader::readAdapters(FieldSpec &field, const QJsonObject &json, const FieldPath &at)
{
    field.readFrom = pointers(json, u"readFrom"_s, at);
    if (json.contains("readNullAs"_L1))
        field.readNullAs = json["readNullAs"_L1];
    field.readAsNull = json["readAsNull"_L1].toArray();
}

void FormReader::readEditable(FieldSpec &field, const QJsonValue &json, const FieldPath &at)
{
    if (json.isBool())
        field.editable.ever = json.toBool();
    // Only this text of the form file may be missing, so it has a default.
    const QString unsaid = field.editable.ever ? QString() : unchangeableReason();
    field.editable.reason = json["reason"_L1].toString(unsaid);
    const QJsonObject unless = json["unless"_L1].toObject();
    for (auto key = unless.begin(); key != unless.end(); ++key) {
        const FieldPath place = at.child(u"unless"_s).child(key.key());
        const FieldPath path = pointer(key.key(), place);
        m_watched += {path, place};
        field.editable.unless.insert(path, stringsOf(key.value()));
    }
}

void FormReader::readRules(FieldSpec &field, const QJsonObject &json, const FieldPath &at)
{
    const QJsonArray rules = json["rules"_L1].toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const FieldPath where = at.child(u"rules"_s).child(QString::number(i));
        const QJsonObject entry = rules[i].toObject();
        const FieldPath args = where.child(u"args"_s);
        Rule rule;
        rule.name = entry["rule"_L1].toString();
        rule.severity = severityNamed(entry["severity"_L1]);
        rule.source = entry["source"_L1].toString();
        rule.args = entry["args"_L1].toObject();
        rule.with = pointers(rule.args, u"with"_s, args);
        rule.function = ruleNamed(rule.name);
        if (!rule.function)
            fault(where.child(u"rule"_s), SpecFault {Kind::NoSuchRule, {rule.name}});
        else if (const auto what = ruleArgumentsFault(rule.name, rule.args))
            fault(args, *what);
        else if (!ruleFits(rule.name, field.type))
            fault(where.child(u"rule"_s),
                  SpecFault {Kind::RuleOfOtherType, {rule.name, typeName(field.type)}});
        for (qsizetype j = 0; j < rule.with.size(); ++j)
            m_mentioned += {rule.with[j], args.child(u"with"_s).child(QString::number(j))};
        field.rules += rule;
    }
}

int FormReader::place(const FieldSpec &field)
{
    const int place = int(m_form.fields.size());
    m_form.fields += field;
    m_form.index.insert(field.path, place);
    return place;
}

/// Makes the field of an object before the fields of its members.
int FormReader::placeObject(const FieldPath &path, const FieldPath &at)
{
    if (const auto placed = m_form.index.constFind(path); placed != m_form.index.cend())
        return *placed;
    const auto known = m_objects.constFind(path);
    if (known == m_objects.cend()) {
        fault(at, SpecFault {Kind::NotAmongObjects, {path.toString()}});
        return -1;
    }
    FieldSpec object = *known;
    if (!path.parent().isRoot())
        object.parent = placeObject(path.parent(), at);
    return place(object);
}

void FormReader::tieToWholeObjects()
{
    for (FieldSpec &field : m_form.fields) {
        if (field.parent < 0)
            continue;
        const FieldSpec &object = m_form.fields[field.parent];
        if (field.closed && (object.whole || object.isWhole))
            fault(FieldPath(u"/objects"_s),
                  SpecFault {Kind::ClosedMemberOfWhole, {field.path.toString()}});
        if (object.whole)
            field.whole = object.whole;
        else if (object.isWhole)
            field.whole = object.path;
    }
}

void FormReader::checkNothingIsMissing()
{
    for (const FieldSpec &field : std::as_const(m_body)) {
        if (!m_form.index.contains(field.path))
            fault(FieldPath(u"/sections"_s),
                  SpecFault {Kind::FieldMissing, {field.path.toString()}});
    }
}

void FormReader::checkMentionedFields()
{
    for (const auto &[path, at] : std::as_const(m_mentioned)) {
        if (!m_form.field(path))
            fault(at, SpecFault {Kind::NoSuchField, {path.toString()}});
    }
    // A lock on a value that no record has would never lock.
    for (const auto &[path, at] : std::as_const(m_watched)) {
        if (!m_form.field(path) && !(m_form.read && m_api.answered(m_form.read->path, path)))
            fault(at, SpecFault {Kind::NotInFormOrAnswer, {path.toString()}});
    }
    for (auto meant = m_form.misnamed.cbegin(); meant != m_form.misnamed.cend(); ++meant) {
        const bool known = std::any_of(m_form.fields.cbegin(), m_form.fields.cend(),
                                       [&](const FieldSpec &f) { return f.path.name() == *meant; });
        if (!known)
            fault(FieldPath(u"/misnamed"_s).child(meant.key()),
                  SpecFault {Kind::NoFieldCalled, {*meant}});
    }
}

} // namespace

Result<FormSpec, QList<SpecError>> readForm(const OpenApi &api, const ApiSpec &spec,
                                            const QString &file, const QJsonObject &json)
{
    FormReader reader(api, file, json);
    FormSpec form = reader.read(spec);
    if (!reader.errors().isEmpty())
        return Failure {reader.errors()};
    return form;
}
