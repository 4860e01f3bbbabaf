import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';

/** Writes an item where its condition holds; false where it does not: somebody was faster, or it is so already. */
export const putIf = async (
  client: DynamoDBClient,
  input: PutItemCommandInput & { readonly ConditionExpression: string },
): Promise<boolean> => {
  try {
    await client.send(new PutItemCommand(input));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

/** The condition that nobody wrote an item since this version of it was read; undefined where it had none yet. */
export const ifStill = (version: number | undefined) => ({
  ExpressionAttributeNames: { '#version': 'version' },
  ...(version === undefined
    ? { ConditionExpression: 'attribute_not_exists(#version)' }
    : {
        ConditionExpression: '#version = :read',
        ExpressionAttributeValues: marshall({ ':read': version }),
      }),
});
