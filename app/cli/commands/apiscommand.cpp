// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "output.h"
#include "speclibrary.h"
#include "target.h"
#include "words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString clearName(Clear clear)
{
    switch (clear) {
    case Clear::Null:
        return u"null"_s;
    case Clear::Empty:
        return u"empty"_s;
    case Clear::Never:
        break;
    }
    return u"never"_s;
}

QJsonValue editableOf(const Editable &editable)
{
    if (!editable.ever || editable.unless.isEmpty())
        return editable.ever;
    QJsonObject unless;
    for (auto one = editable.unless.begin(); one != editable.unless.end(); ++one)
        unless.insert(one.key().toString(), QJsonArray::fromStringList(one.value()));
    return QJsonObject {{u"unless"_s, unless}};
}

QJsonArray rulesOf(const FieldSpec &field)
{
    QJsonArray rules;
    for (const auto &rule : field.rules)
        rules.append(QJsonObject {{u"rule"_s, rule.name},
                                  {u"severity"_s, severityName(rule.severity)},
                                  {u"source"_s, rule.source},
                                  {u"args"_s, rule.args}});
    return rules;
}

/// Whether the secret is always needed: it is not optional, and no gateway or sign-in is involved.
bool isAlwaysNeeded(const ApiSpec &api, const SecretSpec &secret)
{
    const bool isOfSignIn = api.signIn
        && (api.signIn->secret == secret.name || api.signIn->with.contains(secret.name));
    return !secret.optional && !secret.gateway && !isOfSignIn;
}

/// Adds the keywords of the schema.
void addKeywords(const FieldSpec &field, QJsonObject &object)
{
    if (!field.choices.isEmpty()) {
        object.insert(u"enum"_s, QJsonArray::fromStringList(field.choices));
        object.insert(u"open"_s, field.open);
    }
    if (!field.listed.isEmpty()) {
        object.insert(u"enum"_s, field.listed);
        object.insert(u"open"_s, field.open);
    }
    if (field.minLength)
        object.insert(u"minLength"_s, *field.minLength);
    if (field.maxLength)
        object.insert(u"maxLength"_s, *field.maxLength);
    if (!field.pattern.isEmpty())
        object.insert(u"pattern"_s, field.pattern);
    if (!field.format.isEmpty())
        object.insert(u"format"_s, field.format);
    for (const auto &[name, bound] :
         {std::pair(u"minimum"_s, field.minimum), std::pair(u"maximum"_s, field.maximum),
          std::pair(u"exclusiveMinimum"_s, field.exclusiveMinimum),
          std::pair(u"exclusiveMaximum"_s, field.exclusiveMaximum)}) {
        if (!bound.isUndefined())
            object.insert(name, bound);
    }
    if (field.minItems)
        object.insert(u"minItems"_s, *field.minItems);
    if (field.maxItems)
        object.insert(u"maxItems"_s, *field.maxItems);
}

QJsonObject fieldOf(const FieldSpec &field)
{
    QJsonObject object {
        {u"path"_s, field.path.toString()},   {u"type"_s, typeName(field.type)},
        {u"required"_s, field.required},      {u"nullable"_s, field.nullable},
        {u"clear"_s, clearName(field.clear)}, {u"editable"_s, editableOf(field.editable)},
        {u"rules"_s, rulesOf(field)},
    };
    addKeywords(field, object);
    if (field.whole || field.isWhole)
        object.insert(u"whole"_s, field.whole.value_or(field.path).toString());
    if (!field.suggestions.isEmpty())
        object.insert(u"suggestions"_s, QJsonArray::fromStringList(field.suggestions));
    for (const auto &[name, applies] :
         {std::pair(u"append"_s, field.append), std::pair(u"attachment"_s, field.attachment),
          std::pair(u"secret"_s, field.secret)})
        if (applies)
            object.insert(name, true);
    if (field.caution)
        object.insert(u"caution"_s, field.caution->rule);
    return object;
}

/// Adds a value of the request body, then the members of its items. A value that is never in a
/// request is left out; one that a request may have but not change is listed as not editable.
void addField(const FieldSpec &field, QJsonArray &fields)
{
    const bool isPlainObject = field.type == ValueType::Object && !field.nullable && !field.isWhole;
    if (field.readOnly || isPlainObject)
        return;
    fields.append(fieldOf(field));
    for (const auto &member : field.items)
        addField(member, fields);
}

QJsonArray credentialsOf(const ApiSpec &api)
{
    QJsonArray credentials;
    for (const auto &one : api.secrets)
        credentials.append(QJsonObject {{u"name"_s, one.name},
                                        {u"title"_s, one.label},
                                        {u"required"_s, isAlwaysNeeded(api, one)}});
    return credentials;
}

QJsonObject formOf(const FormSpec &form)
{
    QJsonArray fields;
    for (const auto &field : form.fields)
        addField(field, fields);
    QJsonObject userId;
    if (!form.userId.pattern.isEmpty())
        userId.insert(u"pattern"_s, form.userId.pattern);
    if (!form.userId.format.isEmpty())
        userId.insert(u"format"_s, form.userId.format);
    QStringList lookUps;
    for (const auto &one : form.lookUps)
        lookUps.append(one.label);
    QJsonObject object {
        {u"id"_s, form.id},         {u"title"_s, form.title},
        {u"method"_s, form.method}, {u"path"_s, form.path},
        {u"userId"_s, userId},      {u"lookUps"_s, QJsonArray::fromStringList(lookUps)},
        {u"fields"_s, fields},
    };
    if (!form.idempotencyHeader.isEmpty())
        object.insert(u"idempotencyHeader"_s, QString::fromLatin1(form.idempotencyHeader));
    return object;
}

QJsonObject apiOf(const ApiSpec &api)
{
    QJsonArray environments;
    for (const auto &one : api.environments)
        environments.append(QJsonObject {
            {u"id"_s, one.id},
            {u"title"_s, one.title},
            {u"tier"_s, tierName(one.tier)},
            // Some environments have no published address.
            {u"url"_s, one.url.isEmpty() ? QJsonValue() : QJsonValue(one.url.toString())},
        });
    QJsonArray forms;
    for (const auto &form : api.forms)
        forms.append(formOf(form));
    return {{u"id"_s, api.id},
            {u"title"_s, api.title},
            {u"version"_s, api.version},
            {u"environments"_s, environments},
            {u"credentials"_s, credentialsOf(api)},
            {u"forms"_s, forms}};
}

void print(const ApiSpec &api)
{
    output::line(u"%1  %2 (%3)"_s.arg(api.id, api.title, api.version));
    for (const auto &one : api.environments)
        output::line(u"  %1 %2 %3"_s.arg(
            one.id.leftJustified(16), words::tier(one.tier).leftJustified(10),
            one.url.isEmpty() ? u"(address to be entered)"_s : one.url.toString()));
    for (const auto &form : api.forms)
        output::line(u"  %1 %2 %3 %4"_s.arg(form.id.leftJustified(22), form.title.leftJustified(16),
                                            form.method, form.path));
}

void apis(const Run &run)
{
    const SpecLibrary library = openLibrary(run.home());
    QJsonArray array;
    for (const auto &api : library.apis()) {
        if (run.json())
            array.append(apiOf(*api));
        else
            print(*api);
    }
    QJsonArray errors;
    for (const SpecError &error : library.errors()) {
        if (run.json())
            errors.append(QJsonObject {{u"file"_s, error.file},
                                       {u"pointer"_s, error.pointer},
                                       {u"reason"_s, words::reason(error.fault)}});
        else
            output::printError(words::sentence(error));
    }
    if (run.json())
        output::document({{u"apis"_s, array}, {u"errors"_s, errors}});
    run.done(Exit::Done);
}

} // namespace

Command apisCommand()
{
    return {u"apis"_s, {}, u"lists the APIs, their environments and forms"_s, {jsonOption()}, apis};
}

} // namespace cli
