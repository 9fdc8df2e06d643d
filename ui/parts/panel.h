// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"
#include "finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

/// A line of a panel: a title, and a text below it.
struct PanelLine
{
    FieldPath path; ///< where the line leads
    QString title, text;
    std::optional<Severity> severity; ///< its sign and colours
    QString changes, problems; ///< counts at the end of the title
    Severity worst = Severity::Note; ///< of the problems

    friend bool operator==(const PanelLine &, const PanelLine &) = default;
};

/// A heading with a count, and a list whose lines lead to fields. It is as tall as what it holds.
class Panel : public QWidget
{
    Q_OBJECT

public:
    Panel(const QString &title, const QString &emptyText, QWidget *parent = nullptr);

    /// "Changes 2", for the tab that may contain the panel.
    QString heading() const;
    int count() const;

signals:
    void fieldChosen(const FieldPath &path);
    void headingChanged();

protected:
    enum class Counted { Yes, No };
    void setCounted(Counted counted) { m_counted = counted; }
    void clear();
    void addLine(const PanelLine &line);
    /// Marks a line as the current one; -1 = none.
    void markLine(int index);
    void setEmptyText(const QString &text);
    /// Call this after the last line was added.
    void finish();

private:
    QString m_title;
    Counted m_counted = Counted::Yes;
    QLabel *m_heading;
    QLabel *m_empty;
    QListWidget *m_list;
};
