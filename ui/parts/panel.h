// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"

#include <QListWidget>
#include <QWidget>

class QLabel;

/// A heading with a count, and a list whose lines lead to fields.
class Panel : public QWidget
{
    Q_OBJECT

public:
    Panel(const QString &title, const QString &emptyText, QWidget *parent = nullptr);

    /// "Changes 2", for the tab that may contain the panel.
    QString heading() const;
    int count() const { return m_list->count(); }

signals:
    void fieldChosen(const FieldPath &path);
    void headingChanged();

protected:
    void clear();
    void addLine(const FieldPath &path, const QString &text, const QIcon &sign = {});
    void setEmptyText(const QString &text);
    /// Call this after the last line was added.
    void finish();

private:
    QString m_title;
    QLabel *m_heading;
    QLabel *m_empty;
    QListWidget *m_list;
};
