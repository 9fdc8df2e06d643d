// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "speclibrary.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// An API as somebody would describe it for their own company: a folder with one form that has one
/// field, `/value`. A test can change the files and load them.
class OwnApi final
{
public:
    OwnApi()
    {
        document = json::parseObject(R"({"openapi": "3.1.0", "info": {"version": "1"},
            "x-amend": {"id": "payroll", "title": "Payroll", "dialect": "generic", "secrets":
                [{"name": "key", "label": "Key", "header": "X-Key"}]},
            "servers": [{"url": "https://payroll.test", "x-amend":
                {"id": "production", "title": "Production", "tier": "production"}}],
            "paths": {"/users/{user_id}": {
                "patch": {"requestBody": {"content": {"application/json": {"schema":
                    {"type": "object", "properties": {"value": {"type": "string"}}}}}}},
                "get": {"responses": {"200": {"content": {"application/json": {"schema":
                    {"type": "object", "properties": {"seen": {"type": "string"}}}}}}}}}}})");
        form = json::parseObject(R"({"id": "payroll/user", "title": "User", "method": "PATCH",
            "path": "/users/{user_id}", "read": {"path": "/users/{user_id}", "documented": true},
            "userId": {"hint": "a number", "example": "17"}, "recordTitle": [],
            "sections": [{"title": "Values", "fields": [{"path": "/value", "label": "Value"}]}]})");
    }

    static QJsonValue parsed(const QByteArray &text)
    {
        const auto value = json::parse(text);
        if (!value)
            qFatal("test data: %s: %s", text.constData(), qPrintable(value.error().detail));
        return *value;
    }
    static FieldPath bodyPlace()
    {
        return FieldPath(QStringLiteral(
            "/paths/~1users~1{user_id}/patch/requestBody/content/application~1json/schema"));
    }

    void set(const QString &pointer, const QByteArray &text)
    {
        FieldPath(pointer).setIn(document, parsed(text));
    }
    void setInForm(const QString &pointer, const QByteArray &text)
    {
        FieldPath(pointer).setIn(form, parsed(text));
    }
    /// Sets the schema of `/value`.
    void setSchema(const QByteArray &text)
    {
        bodyPlace()
            .child(QStringLiteral("properties"))
            .child(QStringLiteral("value"))
            .setIn(document, parsed(text));
    }
    void setBody(const QJsonValue &schema) { bodyPlace().setIn(document, schema); }

    /// Writes the API's folder and returns the folder that contains it.
    QString write() const
    {
        writeTo(m_folder.path());
        return m_folder.path();
    }
    void writeTo(const QString &apis) const
    {
        const QDir folder(QDir(apis).filePath(QStringLiteral("payroll")));
        folder.mkpath(QStringLiteral("."));
        writeFile(folder.filePath(QStringLiteral("openapi.json")), json::write(document));
        writeFile(folder.filePath(QStringLiteral("user.form.json")), json::write(form));
    }
    static void writeFile(const QString &file, const QByteArray &text)
    {
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
            qFatal("%s", qPrintable(target.errorString()));
    }

    /// Loads the API in addition to what `library` holds.
    QList<SpecError> load(SpecLibrary library = {})
    {
        m_library = std::move(library);
        return m_library.add(write(), SpecLibrary::Validation::Full);
    }
    const FormSpec *loaded() const { return m_library.form(QStringLiteral("payroll/user")); }
    const ApiSpec *api() const { return m_library.api(QStringLiteral("payroll")); }

    QJsonObject document, form;

private:
    QTemporaryDir m_folder;
    SpecLibrary m_library;
};

inline QByteArray linesOf(const QList<SpecError> &errors)
{
    QByteArray lines;
    for (const SpecError &error : errors)
        lines += QByteArray(error.pointer.toUtf8() + ": " + words::reason(error.fault).toUtf8()
                            + '\n');
    return lines;
}
