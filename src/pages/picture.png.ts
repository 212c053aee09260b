import type { APIRoute } from 'astro';
import { sitePicture } from '../view/share-picture.ts';
import { viewContext } from './_context.ts';
import { pictureResponse } from './_picture.ts';

export const GET: APIRoute = () => pictureResponse(sitePicture(viewContext()));
