// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsearch.h"

#include "fieldnames.h"
#include "icons.h"
#include "keytext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *namesOf(const FormSpec &form, QObject *parent)
{
    auto *names = new QStandardItemModel(parent);
    const QList<FieldName> fields = fieldNames(form);
    for (const FieldName &field : fields) {
        auto *name = new QStandardItem(field.name);
        name->setData(field.path.toString(), Qt::UserRole);
        names->appendRow(name);
    }
    return names;
}

} // namespace

FieldSearch::FieldSearch(const FormSpec &form, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"goToField"_s);
    //: %1 is a key: Ctrl+F
    setPlaceholderText(tr("Go to a field (%1)").arg(keyText(QKeySequence::Find)));
    setAccessibleName(tr("Go to a field"));
    QAction *sign = addAction(icon(u"search"_s, QPalette::PlaceholderText), LeadingPosition);
    sign->setText(placeholderText());
    connect(sign, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
    auto *found = new QCompleter(this);
    found->setModel(namesOf(form, found));
    found->setCaseSensitivity(Qt::CaseInsensitive);
    found->setFilterMode(Qt::MatchContains);
    found->setMaxVisibleItems(12);
    setCompleter(found);
    connect(found, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            &FieldSearch::choose);
    connect(this, &QLineEdit::returnPressed, this, &FieldSearch::chooseTyped);
}

/// Queued, because the completer puts the name into the line after this.
void FieldSearch::choose(const QModelIndex &index)
{
    const FieldPath path(index.data(Qt::UserRole).toString());
    QTimer::singleShot(0, this, [this, path] {
        clear();
        emit fieldChosen(path);
    });
}

/// Enter without a chosen row takes the first one.
void FieldSearch::chooseTyped()
{
    if (text().trimmed().isEmpty() || completer()->popup()->currentIndex().isValid())
        return;
    completer()->setCompletionPrefix(text().trimmed());
    const QModelIndex first = completer()->completionModel()->index(0, 0);
    if (!first.isValid())
        return;
    completer()->popup()->hide();
    choose(first);
}

void FieldSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    clear();
    emit left();
}
