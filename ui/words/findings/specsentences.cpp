// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

/// The translation context of what follows the name of a place in a file and a colon: "api.json at
/// /info: is not a JSON object".
struct AfterPlace
{
    Q_DECLARE_TR_FUNCTIONS(AfterPlace)
};

/// Of keywords of other versions of OpenAPI and JSON Schema, and what to write instead.
QString unsupportedKeyword(const QString &keyword)
{
    if (keyword == u"nullable")
        //: The quoted words are parts of a file: keep them.
        return AfterPlace::tr(
            "\"nullable\" is a keyword that forms do not support: OpenAPI 3.1 has "
            "\"type\": [\"string\", \"null\"] for it");
    if (keyword == u"oneOf")
        //: The quoted words are parts of a file: keep them.
        return AfterPlace::tr("\"oneOf\" is a keyword that forms do not support: write \"anyOf\" "
                              "with a schema and {\"type\": \"null\"}, or one schema");
    if (keyword == u"definitions")
        //: The quoted words are parts of a file: keep them.
        return AfterPlace::tr(
            "\"definitions\" is a keyword that forms do not support: write \"$defs\"");
    //: %1 is a key of a file.
    return AfterPlace::tr("\"%1\" is a keyword that forms do not support").arg(keyword);
}

/// With the places of its arguments.
QString textOf(const SpecFault &fault)
{
    switch (fault.kind) {
    case Kind::NotAFile:
        return AfterPlace::tr("is not a file");
    case Kind::CannotBeOpened:
        //: %1 is the operating system's reason.
        return AfterPlace::tr("can't be opened: %1");
    case Kind::FileTooLarge:
        return AfterPlace::tr("is larger than 16 MB: leave out what the forms do not need");
    case Kind::NotJson:
        //: %1 is what the program that reads JSON says about it.
        return AfterPlace::tr("is not JSON: %1 (line %2, column %3)");
    case Kind::NestedTooDeep:
        return AfterPlace::tr("is nested too deep (line %1, column %2)");
    case Kind::BadNumber:
        return AfterPlace::tr("has a number that is not JSON (line %1, column %2)");
    case Kind::NotOneValue:
        return AfterPlace::tr("is not one JSON value (line %1, column %2)");
    case Kind::DuplicateKey:
        return AfterPlace::tr("is in this object twice (line %1, column %2)");
    case Kind::NumberTooLong:
        return AfterPlace::tr("is a number of more than %1 characters (line %2, column %3)");
    case Kind::ReservedKey:
        return AfterPlace::tr("is a key that Amend keeps for itself (line %1, column %2)");
    case Kind::NotAJsonObject:
        return AfterPlace::tr("is not a JSON object");
    case Kind::NotTheFoldersName:
        return AfterPlace::tr("is not the name of the folder");
    case Kind::TooManyForms:
        return AfterPlace::tr("has more than %1 forms");
    case Kind::NotTheFilesName:
        return AfterPlace::tr("is not \"%1\", which is the name of the file");
    case Kind::NoApi:
        return AfterPlace::tr("has no API in it");
    case Kind::DuplicateApi:
        return AfterPlace::tr("there is already an API of this name");
    case Kind::WrongType:
        //: %1 is a type of JSON: string, object.
        return AfterPlace::tr("must be of type %1");
    case Kind::NotListed:
        //: %1 is a list of values.
        return AfterPlace::tr("must be one of: %1");
    case Kind::Empty:
        return AfterPlace::tr("must not be empty");
    case Kind::NoMatch:
        if (fault.args.size() < 2)
            //: %1 is a regular expression.
            return AfterPlace::tr("does not match %1");
        //: %1 is a regular expression, %2 says what is meant by it.
        return AfterPlace::tr("does not match %1: %2");
    case Kind::TooSmall:
        return AfterPlace::tr("must be %1 or more");
    case Kind::TooLarge:
        return AfterPlace::tr("must be %1 or less");
    case Kind::Missing:
        return AfterPlace::tr("lacks \"%1\"");
    case Kind::KeyNotAllowed:
        return AfterPlace::tr("is not a key that is allowed here");
    case Kind::NotOneOf:
        return AfterPlace::tr("matches %1 of the forms it may have, not one");
    case Kind::KeywordNotKnown:
        return AfterPlace::tr("is a keyword that this validator does not know");
    case Kind::OnlyOne:
        return AfterPlace::tr("can only be 1");
    case Kind::RefersToNothing:
        return AfterPlace::tr("refers to nothing");
    case Kind::BadPattern:
        return u"%1"_s;
    case Kind::GroupNotClosed:
        return AfterPlace::tr("a bracket \"(\" is not closed");
    case Kind::GroupNotOpened:
        return AfterPlace::tr("a bracket \")\" closes nothing");
    case Kind::NotEscaped:
        return AfterPlace::tr("\"%1\" must be written as \"\\%1\"");
    case Kind::UnknownGroup:
        return AfterPlace::tr("\"(?%1\" is not a group of ECMA-262");
    case Kind::GroupNameOpen:
        return AfterPlace::tr("the name of a group does not end");
    case Kind::RepeatsNothing:
        return AfterPlace::tr("\"%1\" repeats nothing");
    case Kind::RangeOpen:
        return AfterPlace::tr("a range in \"[…]\" needs a character on both sides");
    case Kind::RangeReversed:
        return AfterPlace::tr("a range in \"[…]\" is the wrong way round");
    case Kind::ClassNotClosed:
        return AfterPlace::tr("a bracket \"[\" is not closed");
    case Kind::UnknownCharacter:
        return AfterPlace::tr("\"\\u\" is not the code of a character");
    case Kind::UnknownProperty:
        return AfterPlace::tr("\"\\p{%1}\" is not a property that Amend can translate");
    case Kind::BackslashAtEnd:
        return AfterPlace::tr("a backslash is at the end");
    case Kind::BackReference:
        return AfterPlace::tr("\"\\%1\" refers back to a group, which Amend does not support");
    case Kind::UnknownEscape:
        return AfterPlace::tr("\"\\%1\" means nothing in ECMA-262");
    case Kind::PatternTooLong:
        return AfterPlace::tr("is longer than 10,000 characters");
    case Kind::HalfCharacter:
        return AfterPlace::tr("has half a character in it");
    case Kind::NotAText:
        return AfterPlace::tr("must be a text");
    case Kind::NotAFlag:
        return AfterPlace::tr("must be true or false");
    case Kind::NotACount:
        return AfterPlace::tr("must be a whole number from 0 to 2147483647");
    case Kind::NotANumber:
        return AfterPlace::tr("must be a number");
    case Kind::NotTexts:
        return AfterPlace::tr("must be a list of texts");
    case Kind::NotValues:
        return AfterPlace::tr("must be a list with a value in it");
    case Kind::NotSchemas:
        return AfterPlace::tr("must be a list with a schema in it");
    case Kind::NotASchema:
        return AfterPlace::tr("must be a schema, which is an object");
    case Kind::NotMembers:
        return AfterPlace::tr("must be an object of schemas");
    case Kind::NotTypes:
        return AfterPlace::tr("must be a type, or a list of types");
    case Kind::AdditionalNotPlain:
        return AfterPlace::tr(
            "can only be true, false or {}: forms cannot check unknown members against a schema");
    case Kind::OnlyFalse:
        return AfterPlace::tr("can only be false: forms cannot check this");
    case Kind::UnsupportedKeyword:
        break; // its text depends on the keyword
    case Kind::RefersOutside:
        return AfterPlace::tr("refers to something outside of the document");
    case Kind::NotSchemaOrNull:
        return AfterPlace::tr("is not \"a schema, or null\"");
    case Kind::NoSchema:
        return AfterPlace::tr("there is no schema here");
    case Kind::CircularReference:
        return AfterPlace::tr("its references form a circle, or are too many");
    case Kind::UnsupportedType:
        return AfterPlace::tr("is not a type that forms support: one of string, integer, number, "
                              "boolean, object and array, or a list of it and \"null\"");
    case Kind::TypeContradicts:
        return AfterPlace::tr("is another type than what it applies together with");
    case Kind::NoType:
        return AfterPlace::tr("must be a type: there is none");
    case Kind::EnumOfObjects:
        return AfterPlace::tr("forms support no enum of objects or lists");
    case Kind::EnumOfOtherType:
        return AfterPlace::tr("no value of the schema's type is listed");
    case Kind::SecondPattern:
        return AfterPlace::tr("is the second pattern here, and forms can check one");
    case Kind::SecondFormat:
        return AfterPlace::tr("is the second format here, and forms can check one");
    case Kind::TooManyFields:
        return AfterPlace::tr("has more than %1 fields");
    case Kind::RequiredWithoutSchema:
        return AfterPlace::tr("\"%1\" is required and has no schema");
    case Kind::RefusesMember:
        return AfterPlace::tr("refuses \"%1\", which applies together with it");
    case Kind::NotAnObject:
        return AfterPlace::tr("is not an object");
    case Kind::ContainsItself:
        return AfterPlace::tr("contains itself");
    case Kind::ReadOnlyWithin:
        return AfterPlace::tr("can only be true at the top of a body");
    case Kind::NestedItems:
        return AfterPlace::tr("forms support no objects or lists within the items of a list");
    case Kind::NullItems:
        return AfterPlace::tr("forms support no items that may be null");
    case Kind::OtherServer:
        return AfterPlace::tr("names another server, but requests go to the profile's only");
    case Kind::RefersToNothingHere:
        return AfterPlace::tr("refers to nothing in the document");
    case Kind::RequiredParameter:
        //: %1 is where the parameter stands: query, header.
        return AfterPlace::tr("requires the %1 parameter \"%2\", which no request has");
    case Kind::NoSuchOperation:
        return AfterPlace::tr("the contract has no such operation");
    case Kind::ReservedName:
        return AfterPlace::tr("\"%1\" is a name that Amend uses itself");
    case Kind::DuplicateServer:
        return AfterPlace::tr("is also the name of another server");
    case Kind::PlainHttp:
        return AfterPlace::tr("must begin with https: plain http is for this computer only");
    case Kind::NotLocal:
        return AfterPlace::tr("is not on this computer, as the tier \"local\" says");
    case Kind::Placeholder:
        return AfterPlace::tr("is a placeholder; a variable says that an address is missing");
    case Kind::TierTooLow:
        //: It: the tier. %1 is the name of a server, %2 a tier.
        return AfterPlace::tr("is too low: %1 is a server of a built-in API, and its tier is %2");
    case Kind::BadAddress:
        return AfterPlace::tr(
            "must be an address that begins with https, without user, query and fragment");
    case Kind::DuplicateSecret:
        return AfterPlace::tr("is also the name of another secret");
    case Kind::DuplicateHeader:
        return AfterPlace::tr("already carries another secret");
    case Kind::NoHeader:
        return AfterPlace::tr("lacks \"header\"");
    case Kind::NotAHeaderName:
        return AfterPlace::tr("is not the name of a header: letters, digits and hyphens");
    case Kind::ReservedHeader:
        return AfterPlace::tr(
            "\"%1\" belongs to the connection or the message: choose another header");
    case Kind::BadHeaderPrefix:
        return AfterPlace::tr("can only have ASCII letters, digits, signs and, not first, spaces");
    case Kind::NotASecret:
        return AfterPlace::tr("is not a secret of this API");
    case Kind::NoSecretNamed:
        return AfterPlace::tr("names no secret");
    case Kind::UnknownSecret:
        return AfterPlace::tr("\"%1\" is not a secret of this API");
    case Kind::NotAmongWith:
        return AfterPlace::tr("\"{%1}\" is not among \"with\"");
    case Kind::NoSecretInBody:
        return AfterPlace::tr("has no secret in it");
    case Kind::HeaderOfSecret:
        return AfterPlace::tr("is the header of a secret");
    case Kind::PathStart:
        return AfterPlace::tr("must begin with one \"/\"");
    case Kind::PlaceholderCount:
        //: %1 is a variable in a path: {id}. %2 is a number.
        return AfterPlace::tr("has %1 %2 times, and needs it once");
    case Kind::NoVariable:
        return AfterPlace::tr("can have no variable");
    case Kind::OtherVariable:
        return AfterPlace::tr(
            "can have no other variable than %1: write the value of the other one into the path");
    case Kind::PathCharacter:
        return AfterPlace::tr("has a character that no path can have");
    case Kind::DotSegment:
        return AfterPlace::tr("has \".\" or \"..\" in it, which lead elsewhere");
    case Kind::NotAPointer:
        return AfterPlace::tr("\"%1\" is not a JSON Pointer to a field");
    case Kind::NoObjectInBody:
        return AfterPlace::tr("the request body has no object here");
    case Kind::ForbiddenBySchema:
        return AfterPlace::tr("the schema does not allow this");
    case Kind::DuplicateField:
        return AfterPlace::tr("the form already has this field");
    case Kind::OnlyForLists:
        return AfterPlace::tr("\"append\", \"items\" and \"archives\" are for lists");
    case Kind::ListMustGrow:
        return AfterPlace::tr("a list must be one that only grows: \"append\"");
    case Kind::NoSuchItemValue:
        return AfterPlace::tr("the list's items have no such value");
    case Kind::NoValueInBody:
        return AfterPlace::tr("the request body has no value \"%1\"");
    case Kind::ReadOnlyWithoutRead:
        return AfterPlace::tr("a read-only field needs a read");
    case Kind::NoValueInAnswer:
        return AfterPlace::tr("the read's answer has no value \"%1\"");
    case Kind::NoSuchChoice:
        return AfterPlace::tr("the schema's enum has no such value");
    case Kind::NoSuchRule:
        return AfterPlace::tr("there is no rule \"%1\"");
    case Kind::RuleOfOtherType:
        return AfterPlace::tr("\"%1\" does not check values of type %2");
    case Kind::NotAmongObjects:
        return AfterPlace::tr("\"%1\" is not among the form's objects");
    case Kind::ClosedMemberOfWhole:
        return AfterPlace::tr("\"%1\" is sent with every member that was read, which the schema's "
                              "\"additionalProperties\": false forbids");
    case Kind::FieldMissing:
        return AfterPlace::tr("lacks \"%1\", which the request body has");
    case Kind::NoSuchField:
        return AfterPlace::tr("the form has no field \"%1\"");
    case Kind::NotInFormOrAnswer:
        return AfterPlace::tr("neither the form nor the read's answer has \"%1\"");
    case Kind::NoFieldCalled:
        return AfterPlace::tr("the form has no field called \"%1\"");
    case Kind::ArgumentMissing:
        return AfterPlace::tr("lacks \"%1\", which the rule \"%2\" needs");
    case Kind::TooFewFields:
        return AfterPlace::tr("\"with\" must name %1 fields for the rule \"%2\"");
    case Kind::ArgumentUnused:
        return AfterPlace::tr("has \"%1\", which the rule \"%2\" does not use");
    case Kind::AttachmentNotString:
        return AfterPlace::tr("must be a string in the schema, and is of type %1");
    case Kind::EditorOfOtherType:
        return AfterPlace::tr("cannot edit a value of type %1");
    case Kind::NothingToChoose:
        return AfterPlace::tr("has nothing to choose from: neither enum nor suggestions");
    case Kind::NotAnIntegerInSchema:
        return AfterPlace::tr("must be an integer in the schema");
    case Kind::NotAStringInSchema:
        return AfterPlace::tr("must be a string in the schema");
    case Kind::EmptyNotAllowed:
        return AfterPlace::tr("would send \"\", which the schema does not allow");
    case Kind::ClosedWhole:
        return AfterPlace::tr("is sent with every member that was read, which the schema's "
                              "\"additionalProperties\": false forbids");
    }
    return {};
}

} // namespace

namespace words {

QString reason(const SpecFault &fault)
{
    const QStringList &args = fault.args;
    if (fault.kind == Kind::UnsupportedKeyword)
        return unsupportedKeyword(args.value(0));
    switch (args.size()) {
    case 0:
        return textOf(fault);
    case 1:
        return textOf(fault).arg(args[0]);
    case 2:
        return textOf(fault).arg(args[0], args[1]);
    default:
        return textOf(fault).arg(args[0], args[1], args[2]);
    }
}

QString sentence(const SpecError &error)
{
    //: A place in a file. %1 is the path of the file, %2 a JSON Pointer: /info/title.
    const QString inFile = Words::tr("%1 at %2");
    const QString place
        = error.pointer.isEmpty() ? error.file : inFile.arg(error.file, error.pointer);
    //: %1 is a file, or a place in it. %2 says what is wrong there: “is not a JSON object”.
    return Words::tr("This API description can't be used: %1: %2.").arg(place, reason(error.fault));
}

} // namespace words
